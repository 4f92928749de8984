package fr.alin.candidacy;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyLapsed;
import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.housingapplication.event.ApplicationStruckOff;
import fr.alin.housingapplication.event.UniqueNumberReplaced;

/**
 * Follows changes that the site reports on an application: a strike-off ends its unsent candidacy, a new number is
 * copied to its candidacies.
 */
@ApplicationScoped
class StruckOffApplications {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /** A dossier already sent stays with the landlord, who learns of the strike-off from the site. */
    void end(@Observes ApplicationStruckOff event) {
        candidacies
                .lockActiveOf(event.accountId())
                .filter(candidacy -> candidacy.facts().status().isCancellable())
                .ifPresent(candidacy -> events.fire(lapse(candidacy)));
    }

    private CandidacyLapsed lapse(Candidacy candidacy) {
        var now = clock.instant();
        return new CandidacyLapsed(candidacy.cancel(Actor.ACTION_LOGEMENT, now).subject(), now);
    }

    void renumber(@Observes UniqueNumberReplaced event) {
        candidacies.renumber(event.accountId(), event.former(), event.number());
    }
}
