package fr.alin.web.offer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.offer.model.SearchCircle;
import fr.alin.offer.view.OfferResults;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommunePoint;
import fr.alin.web.shared.Messages;

/** offers/list.xhtml: the offers that suit the applicant, in three tabs. */
@Named
@RequestScoped
public class OffersPage {

    private static final int SIZE = 20;

    @Inject
    OfferSearches searches;

    @Inject
    OfferFilter filter;

    @Inject
    ReferenceService reference;

    @Inject
    Messages messages;

    private Optional<OfferScope> scope;
    private OfferResults results;

    /** False until the application is validated. */
    public boolean isOpen() {
        return found().isPresent();
    }

    /** Read once per request, like the results. */
    private Optional<OfferScope> found() {
        if (scope == null) {
            scope = searches.scope();
        }
        return scope;
    }

    public OfferScope getScope() {
        return found().orElseThrow();
    }

    public HouseholdLimits getLimits() {
        return getScope().limits();
    }

    public OfferResults getResults() {
        if (results == null) {
            results = searches.results(getScope(), filter.asked(), SIZE);
        }
        return results;
    }

    /** {@code T1 - T2}. */
    public String getRooms() {
        return getLimits().dwellingTypes().stream()
                .sorted()
                .map(type -> messages.text("list.type." + type))
                .collect(Collectors.joining(" - "));
    }

    public List<OfferTab> getTabs() {
        return Stream.of(SearchCircle.values()).map(this::tab).toList();
    }

    private OfferTab tab(SearchCircle circle) {
        var count = getResults().count(circle);
        return new OfferTab(
                filter.asked().in(circle).text(),
                messages.text("list.circle." + circle),
                count,
                messages.text("list.circle.count", count),
                circle == filter.getCircle());
    }

    /** {@code Brest, Guipavas}: what was chosen on the map; empty without a choice. */
    public String getChosenCommunes() {
        return reference.points(filter.asked().filters().communes()).stream()
                .map(CommunePoint::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public String getCountText() {
        return messages.text("list.count", getResults().matching());
    }

    /** Whether the tab is empty even without filters. */
    public boolean isTabEmpty() {
        return getResults().count(filter.getCircle()) == 0;
    }

    public OfferPager getPager() {
        return new OfferPager(filter.asked(), getResults().matching(), SIZE);
    }
}
