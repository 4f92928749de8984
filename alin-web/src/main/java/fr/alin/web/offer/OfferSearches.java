package fr.alin.web.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.model.OfferSearch;

/** Joins what the address asks for with what the household may have, read once a request. */
@RequestScoped
public class OfferSearches {

    @Inject
    HousingApplicationService applications;

    @Inject
    EligibilityService eligibility;

    @Inject
    OfferFilter filter;

    @Inject
    Clock clock;

    private Optional<SearchProfile> profile;
    private HouseholdLimits limits;

    /** Empty until the application is validated: the offers are closed before. */
    public Optional<SearchProfile> profile() {
        if (profile == null) {
            profile = applications.findSearchProfile();
        }
        return profile;
    }

    /** Only where the offers are open. */
    public HouseholdLimits limits() {
        if (limits == null) {
            var household = profile().orElseThrow();
            limits = eligibility.limits(household.household(), household.incomes(), today());
        }
        return limits;
    }

    /** Only where the offers are open. */
    public OfferSearch search(int first, int size) {
        var household = profile().orElseThrow();
        return new OfferSearch(
                filter.getCircle(),
                household.requestedCommunes(),
                household.neighbouringCommunes(),
                household.departments(),
                limits().dwellingTypes(),
                limits().minimumSurface(),
                limits().highestRent(),
                limits().openCeilingKeys(),
                filter.asked().filters(),
                first,
                size);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
