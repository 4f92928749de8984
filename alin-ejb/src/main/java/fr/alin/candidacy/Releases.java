package fr.alin.candidacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.NearHome;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.model.ReleaseSteps;
import fr.alin.offer.model.Withdrawal;
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
        release(offer, candidates, why, "", now);
    }

    /** The same with what the landlord says beside; may be empty. */
    void release(OfferReference offer, Collection<Candidacy> candidates, ReleaseReason why, String words, Instant now) {
        release(
                offer,
                candidates,
                why,
                (candidacy, nearest) -> new ReleaseSteps(candidacy).release(why, words, nearest, now));
    }

    /** The same for an offer that its landlord withdraws, with what it states. */
    void release(OfferReference offer, Collection<Candidacy> candidates, Withdrawal why, Instant now) {
        release(
                offer,
                candidates,
                ReleaseReason.OFFER_WITHDRAWN,
                (candidacy, nearest) -> new ReleaseSteps(candidacy).release(why, nearest, now));
    }

    private void release(
            OfferReference offer,
            Collection<Candidacy> candidates,
            ReleaseReason why,
            BiFunction<Candidacy, List<NearHome>, CandidacyEvent> ending) {
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
                ending.apply(candidacy, nearest.getOrDefault(candidacy.facts().accountId(), List.of()))));
    }
}
