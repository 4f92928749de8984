package fr.alin.candidacy;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.offer.event.OfferWithdrawn;

/**
 * Frees the candidates of an offer, in the transaction that withdraws it.
 * See decision 12-withdrawal-keeps-an-allocation.
 */
@ApplicationScoped
class WithdrawnOffers {

    @Inject
    HomeFiles homes;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    void free(@Observes OfferWithdrawn withdrawn) {
        homes.lock(withdrawn.offer(), clock.instant()).withdraw(clock.instant());
        candidacies.lockActiveOn(withdrawn.offer()).stream()
                .filter(candidacy -> candidacy.facts().status().isFreedByWithdrawal())
                .forEach(candidacy -> events.fire(candidacy.free(clock.instant())));
    }
}
