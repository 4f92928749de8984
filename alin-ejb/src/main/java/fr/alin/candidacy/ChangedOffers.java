package fr.alin.candidacy;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.AppliedOfferChanged;
import fr.alin.candidacy.event.AppliedOffersChanged;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.offer.event.OffersChanged;
import fr.alin.offer.model.FactChange;
import fr.alin.shared.model.OfferReference;

/**
 * Keeps what a landlord changes under its candidates and tells every active one, in the transaction of the change. Their
 * candidacies go on: what no longer suits is for them and for the advisor to judge.
 * See decision 78-a-changed-offer-keeps-its-candidates.
 */
@ApplicationScoped
class ChangedOffers {

    @Inject
    HomeChanges homes;

    @Inject
    HomeFits fits;

    @Inject
    Event<AppliedOffersChanged> events;

    @Inject
    Clock clock;

    /** Who applies meanwhile holds the offer, so she is among the candidates or applies for the home as it is now. */
    void tell(@Observes OffersChanged changed) {
        var now = clock.instant();
        homes.add(changed.changes(), now);
        fits.ask(changed.changes().keySet(), now);
        var candidates = homes.candidatesOf(changed.changes().keySet());
        if (!candidates.isEmpty()) {
            events.fire(new AppliedOffersChanged(news(candidates, changed.changes()), now));
        }
    }

    private static List<AppliedOfferChanged> news(
            List<Candidacy> candidates, Map<OfferReference, List<FactChange>> changes) {
        return candidates.stream()
                .map(candidacy -> candidacy.facts().subject())
                .map(subject -> new AppliedOfferChanged(
                        subject, changes.get(subject.offer().reference())))
                .toList();
    }
}
