package fr.alin.web.offer;

import fr.alin.candidacy.view.HouseholdSearch;
import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.model.OfferSearch;
import fr.alin.shared.time.Today;

/** A household's search area and what it may have today. */
public record OfferScope(SearchProfile profile, HouseholdLimits limits, Today today) {

    /** Whether offers that have a ceiling stay hidden, since the tax income that counts is not known. */
    public boolean isIncomeMissing() {
        return profile.incomes().retainedOn(today.inParis()).isEmpty();
    }

    /** The search for a query within this scope, {@code size} cards per page. */
    OfferSearch search(OfferQuery query, int size) {
        return HouseholdSearch.of(profile, limits)
                .page(query.circle(), query.filters(), (query.page() - 1) * size, size);
    }
}
