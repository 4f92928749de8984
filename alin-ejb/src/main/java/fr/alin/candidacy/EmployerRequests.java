package fr.alin.candidacy;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacySubject;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.EmployerValidation;
import fr.alin.housingapplication.view.ValidatingCompany;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.time.Today;

/** Asks an employer for its agreement, in the transaction of "Je postule". */
@ApplicationScoped
class EmployerRequests {

    @Inject
    EmployerValidations validations;

    @Inject
    AlinSettings settings;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    void ask(ValidatingCompany company, CandidacySubject candidacy) {
        var now = clock.instant();
        var asked = new EmployerValidation(
                new CandidacyReference(candidacy.reference()).id(),
                company.siret(),
                company.name(),
                Today.of(clock).inParis().plus(settings.employerTerm()),
                now);
        validations.add(asked);
        events.fire(asked.told(candidacy, now));
    }
}
