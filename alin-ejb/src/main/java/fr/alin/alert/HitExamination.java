package fr.alin.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.alert.event.FoundOffer;
import fr.alin.alert.model.AttributedHit;
import fr.alin.alert.model.OfferAlert;
import fr.alin.alert.model.PendingHit;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.model.NewOffer;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;

/**
 * Checks the matches found for a person against current facts: the offer is still open, an active alert matches it, and
 * the household is eligible. Immediate alerts take precedence over daily ones. See decision 24-index-of-saved-searches.
 */
final class HitExamination {

    private final Households households;
    private final Map<OfferReference, NewOffer> offers;
    private final Map<CommuneCode, Zoning> zonings;
    private final Today today;

    private final List<AttributedHit> reported = new ArrayList<>();
    private final List<AttributedHit> deferred = new ArrayList<>();
    private final List<PendingHit> dropped = new ArrayList<>();

    HitExamination(
            Households households,
            Map<OfferReference, NewOffer> offers,
            Map<CommuneCode, Zoning> zonings,
            Today today) {
        this.households = households;
        this.offers = offers;
        this.zonings = zonings;
        this.today = today;
    }

    /** The offers to report to the person now; {@code profile} is empty without a validated application. */
    List<FoundOffer> examine(List<PendingHit> hits, List<OfferAlert> alerts, Optional<SearchProfile> profile) {
        var found = new ArrayList<FoundOffer>();
        for (var hit : hits) {
            var offer = offers.get(hit.offer());
            var alert =
                    offer == null ? Optional.<OfferAlert>empty() : profile.flatMap(p -> attribute(alerts, p, offer));
            if (alert.isEmpty()) {
                dropped.add(hit);
            } else if (alert.get().isDaily() && !hit.daily()) {
                deferred.add(new AttributedHit(hit, alert.get().id()));
            } else {
                reported.add(new AttributedHit(hit, alert.get().id()));
                found.add(found(offer, alert.get()));
            }
        }
        return found;
    }

    private Optional<OfferAlert> attribute(List<OfferAlert> alerts, SearchProfile profile, NewOffer offer) {
        var zoning = zonings.get(offer.commune());
        if (zoning == null || !households.mayHave(profile, offer, zoning, today.inParis())) {
            return Optional.empty();
        }
        var places = households.places(profile);
        var dayThere = today.at(offer.commune().department());
        return alerts.stream()
                .filter(alert -> alert.asksFor(offer, places, dayThere))
                .min(Comparator.comparing(OfferAlert::isDaily).thenComparing(OfferAlert::id));
    }

    private static FoundOffer found(NewOffer offer, OfferAlert alert) {
        return new FoundOffer(
                offer.reference(),
                offer.type(),
                offer.surface(),
                offer.rentWithCharges(),
                offer.city(),
                offer.postalCode(),
                offer.closesOn(),
                alert.name());
    }

    List<AttributedHit> reported() {
        return reported;
    }

    List<AttributedHit> deferred() {
        return deferred;
    }

    List<PendingHit> dropped() {
        return dropped;
    }
}
