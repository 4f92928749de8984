package fr.alin.web.offer;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.OfferSearch;
import fr.alin.offer.model.OfferSort;
import fr.alin.offer.model.SearchCircle;
import fr.alin.offer.view.OfferCard;
import fr.alin.offer.view.OfferResults;

/** offers/list.xhtml: the offers an applicant may have, in three tabs. */
@Named
@RequestScoped
public class OffersPage {

    private static final int SIZE = 20;

    @Inject
    HousingApplicationService applications;

    @Inject
    EligibilityService eligibility;

    @Inject
    OfferService offers;

    @Inject
    OfferFilter filter;

    @Inject
    Clock clock;

    private SearchProfile profile;
    private HouseholdLimits limits;
    private OfferResults results;

    public SearchProfile getProfile() {
        if (profile == null) {
            profile = applications.searchProfile();
        }
        return profile;
    }

    public HouseholdLimits getLimits() {
        if (limits == null) {
            limits = eligibility.limits(getProfile().household(), getProfile().incomes(), LocalDate.now(clock));
        }
        return limits;
    }

    public OfferResults getResults() {
        if (results == null) {
            results = offers.search(new OfferSearch(
                    filter.getCircle(),
                    getProfile().requestedCommunes(),
                    getProfile().neighbouringCommunes(),
                    getProfile().departments(),
                    getLimits().dwellingTypes(),
                    getLimits().minimumSurface(),
                    getLimits().highestRent(),
                    getLimits().openCeilingKeys(),
                    filter.toFilters(),
                    (filter.getPage() - 1) * SIZE,
                    SIZE));
        }
        return results;
    }

    /** A third of the household's income. */
    public BigDecimal getMaximumRent() {
        return getLimits().highestRent();
    }

    public String getRooms() {
        return getLimits().dwellingTypes().stream().sorted().map(Enum::name).collect(Collectors.joining(" - "));
    }

    public int getPages() {
        return (getResults().matching() + SIZE - 1) / SIZE;
    }

    public long daysLeft(OfferCard offer) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), offer.closesOn());
    }

    public SearchCircle[] getCircles() {
        return SearchCircle.values();
    }

    public OfferSort[] getSorts() {
        return OfferSort.values();
    }
}
