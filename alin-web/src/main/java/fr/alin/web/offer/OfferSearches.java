package fr.alin.web.offer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.eligibility.EligibilityService;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.OfferShortage;
import fr.alin.offer.view.CommuneOffers;
import fr.alin.offer.view.OfferResults;
import fr.alin.shared.time.Today;

/**
 * Searches offers within the caller's limits. Application-scoped, so that requests need not look up its services again.
 */
@ApplicationScoped
public class OfferSearches {

    @Inject
    HousingApplicationService applications;

    @Inject
    EligibilityService eligibility;

    @Inject
    OfferService offers;

    @Inject
    Clock clock;

    /** The caller's circles and limits today; empty until the application is validated. */
    public Optional<OfferScope> scope() {
        var today = Today.of(clock);
        return applications
                .findSearchProfile()
                .map(profile -> new OfferScope(
                        profile, eligibility.limits(profile.household(), profile.incomes(), today.inParis()), today));
    }

    /** The caller's offers counted by circle, without cards; empty until the application is validated. */
    public Optional<OfferResults> counts() {
        return scope().map(scope -> results(scope, OfferQuery.read(""), 0));
    }

    public OfferResults results(OfferScope scope, OfferQuery query, int size) {
        return offers.search(scope.search(query, size));
    }

    /** Number of homes that match the filters. */
    public int count(OfferScope scope, OfferQuery query) {
        return offers.search(scope.search(query.on(1), 1)).matching();
    }

    /** Why the circle of a query shows nothing. */
    public OfferShortage shortage(OfferScope scope, OfferQuery query) {
        return offers.shortage(scope.search(query.on(1), 1));
    }

    /** The offers of all circles and communes that match the other filters, counted by commune. */
    public List<CommuneOffers> map(OfferScope scope, OfferQuery query) {
        return offers.map(scope.search(query.anywhere(), 1));
    }
}
