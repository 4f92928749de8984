package fr.alin.alert;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.alert.model.AreaKey;
import fr.alin.alert.model.DigestHour;
import fr.alin.alert.model.MatchableOffer;
import fr.alin.offer.NewOfferService;
import fr.alin.offer.model.NewOffer;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.TimeZones;

/**
 * Looks up new offers in the index of alerts. The cost depends on the number of matches, not of alerts; eligibility is
 * checked when a match is reported. See decision 24-index-of-saved-searches.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OfferMatching {

    private static final int CHUNK = 20;

    @Inject
    NewOfferService offers;

    @Inject
    ReferenceService reference;

    @Inject
    HitRepository hits;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * Takes the next new offers and records the subscribers they match.
     *
     * @return whether there were any offers
     */
    public boolean matchSome() {
        var taken = offers.take(CHUNK);
        if (taken.isEmpty()) {
            return false;
        }
        var digest = new DigestHour(settings.alertDigestTime(), TimeZones.PARIS);
        var now = clock.instant();
        hits.find(taken.stream().map(this::matchable).toList(), now, digest.after(now));
        return true;
    }

    private MatchableOffer matchable(NewOffer offer) {
        var neighbours = reference.neighboursOf(List.of(offer.commune()));
        return new MatchableOffer(offer, AreaKey.of(offer.commune(), neighbours));
    }
}
