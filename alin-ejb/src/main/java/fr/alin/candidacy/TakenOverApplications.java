package fr.alin.candidacy;

import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.HolderSteps;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;

/**
 * When an application passes to another account, its unsent candidacy is cancelled; one already sent continues with the
 * new holder. The candidacy's history records either.
 */
@ApplicationScoped
class TakenOverApplications {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /** @throws ActiveCandidacyExists when the new holder already has an active candidacy */
    void follow(@Observes HousingApplicationTakenOver event) {
        var active = candidacies.lockActiveOf(Set.of(event.formerAccountId(), event.accountId()));
        active.stream()
                .filter(candidacy -> candidacy.facts().accountId() == event.formerAccountId())
                .findFirst()
                .ifPresent(candidacy -> events.fire(settle(candidacy, event.accountId(), active.size() > 1)));
    }

    private CandidacyEvent settle(Candidacy candidacy, long newHolder, boolean busy) {
        var now = clock.instant();
        var steps = new HolderSteps(candidacy);
        steps.noteNewHolder(now);
        if (candidacy.facts().status().isCancellable()) {
            return candidacy.cancel(Actor.ACTION_LOGEMENT, now);
        }
        if (busy) {
            throw new ActiveCandidacyExists();
        }
        return steps.passTo(newHolder, now);
    }
}
