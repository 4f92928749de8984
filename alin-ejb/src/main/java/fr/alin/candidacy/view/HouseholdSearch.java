package fr.alin.candidacy.view;

import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.model.OfferSearch;

/** The search for the offers that suit a household. */
public final class HouseholdSearch {

    private HouseholdSearch() {}

    /** The places it asks for, within what it may have; without filters. */
    public static OfferSearch of(SearchProfile profile, HouseholdLimits limits) {
        return OfferSearch.nearest(
                profile.requestedCommunes(),
                profile.neighbouringCommunes(),
                profile.departments(),
                limits.dwellingTypes(),
                limits.minimumSurface(),
                limits.highestRent(),
                limits.openCeilingKeys());
    }
}
