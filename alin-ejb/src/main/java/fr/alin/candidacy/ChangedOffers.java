package fr.alin.candidacy;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.AppliedOfferChanged;
import fr.alin.candidacy.event.AppliedOffersChanged;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.offer.event.OffersChanged;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferFact;
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
        fits.ask(ofTheHome(changed.changes()), now);
        var candidates = homes.candidatesOf(changed.changes().keySet());
        var news = news(candidates, changed.changes());
        if (!news.isEmpty()) {
            events.fire(new AppliedOffersChanged(news, now));
        }
    }

    /** The offers whose home has changed; another closing date says nothing of whom the home suits. */
    private static Set<OfferReference> ofTheHome(Map<OfferReference, List<FactChange>> changes) {
        return changes.entrySet().stream()
                .filter(offer -> offer.getValue().stream().anyMatch(change -> change.fact() != OfferFact.CLOSES_ON))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static List<AppliedOfferChanged> news(
            List<Candidacy> candidates, Map<OfferReference, List<FactChange>> changes) {
        return candidates.stream()
                .map(Candidacy::facts)
                .map(facts -> new AppliedOfferChanged(
                        facts.subject(),
                        concerning(facts.status(), changes.get(facts.offer().reference()))))
                .filter(news -> !news.changes().isEmpty())
                .toList();
    }

    /** The closing date no longer matters to who is with the landlord. */
    private static List<FactChange> concerning(CandidacyStatus stage, List<FactChange> changes) {
        return changes.stream()
                .filter(change -> stage.isCancellable() || change.fact() != OfferFact.CLOSES_ON)
                .toList();
    }
}
