package fr.alin.candidacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.shared.model.OfferReference;

/** Releases the candidates of a home in the transaction that ends it, and tells them of other homes. */
@ApplicationScoped
class Releases {

    @Inject
    NearestHomes homes;

    @Inject
    Event<CandidacyEvent> events;

    /** @param candidates active and locked; those whom the reason does not concern stay */
    void release(OfferReference offer, Collection<Candidacy> candidates, ReleaseReason why, Instant now) {
        var released = candidates.stream()
                .filter(candidacy -> why.ends(candidacy.facts().status()))
                .toList();
        if (released.isEmpty()) {
            return;
        }
        var nearest = homes.of(
                released.stream()
                        .map(candidacy -> candidacy.facts().accountId())
                        .toList(),
                offer);
        released.forEach(candidacy -> events.fire(
                candidacy.release(why, nearest.getOrDefault(candidacy.facts().accountId(), List.of()), now)));
    }
}
