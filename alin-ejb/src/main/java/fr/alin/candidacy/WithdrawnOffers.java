package fr.alin.candidacy;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.offer.event.OfferWithdrawn;

/**
 * Releases the candidates of an offer, in the transaction that withdraws it.
 * See decision 12-withdrawal-keeps-an-allocation.
 */
@ApplicationScoped
class WithdrawnOffers {

    @Inject
    HomeFiles homes;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Releases releases;

    @Inject
    Clock clock;

    void free(@Observes OfferWithdrawn withdrawn) {
        homes.lock(withdrawn.offer(), clock.instant()).withdraw(clock.instant());
        releases.release(
                withdrawn.offer(), candidacies.lockActiveOn(withdrawn.offer()), withdrawn.why(), clock.instant());
    }
}
