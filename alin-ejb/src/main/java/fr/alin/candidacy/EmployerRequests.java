package fr.alin.candidacy;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacySubmitted;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.EmployerValidation;
import fr.alin.housingapplication.employment.EmploymentService;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.time.Today;

/** Asks the employer for its agreement, in the transaction of "Je postule", if its policy wants that. */
@ApplicationScoped
class EmployerRequests {

    @Inject
    EmploymentService employment;

    @Inject
    EmployerValidations validations;

    @Inject
    AlinSettings settings;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    void ask(@Observes CandidacySubmitted event) {
        employment.validatingCompany().ifPresent(company -> {
            var now = clock.instant();
            var asked = new EmployerValidation(
                    new CandidacyReference(event.subject().reference()).id(),
                    company.siret(),
                    company.name(),
                    Today.of(clock).inParis().plus(settings.employerTerm()),
                    now);
            validations.add(asked);
            events.fire(asked.told(event.subject(), now));
        });
    }
}
