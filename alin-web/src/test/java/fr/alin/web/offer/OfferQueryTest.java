package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import fr.alin.offer.model.FloorRange;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.OfferSort;
import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;

/** The address of the list: shared, kept, shortened or tampered with. */
class OfferQueryTest {

    private static final String EVERYTHING =
            "circle=NEIGHBOURING&house=true&flat=true&min=412.50&max=700&accessible=true"
                    + "&now=true&type=T2&type=T3&surface=30&standard=PLAI&standard=PLUS&lift=true&floor=UP_TO_1"
                    + "&commune=2A004&commune=75111&sort=RENT&view=MAP&page=3";

    @Test
    void a_bare_address_asks_for_all_in_the_requested_communes() {
        var query = OfferQuery.of(Map.of());

        assertThat(query.filters()).isEqualTo(OfferFilters.none());
        assertThat(query.circle()).isEqualTo(SearchCircle.REQUESTED);
        assertThat(query.view()).isEqualTo(OfferView.GALLERY);
        assertThat(query.page()).isOne();
        assertThat(query.isFiltered()).isFalse();
        assertThat(query.text()).isEqualTo("circle=REQUESTED");
    }

    @Test
    void an_address_keeps_everything_that_was_chosen() {
        var query = OfferQuery.read(EVERYTHING);

        assertThat(query.circle()).isEqualTo(SearchCircle.NEIGHBOURING);
        assertThat(query.filters())
                .isEqualTo(new OfferFilters(
                        Set.of(DwellingKind.HOUSE, DwellingKind.FLAT),
                        new BigDecimal("412.50"),
                        new BigDecimal("700"),
                        true,
                        true,
                        Set.of(DwellingType.T2, DwellingType.T3),
                        new BigDecimal("30"),
                        Set.of(RentStandard.PLAI, RentStandard.PLUS),
                        true,
                        FloorRange.upTo(1),
                        Set.of(new CommuneCode("2A004"), new CommuneCode("75111")),
                        OfferSort.RENT));
        assertThat(query.view()).isEqualTo(OfferView.MAP);
        assertThat(query.page()).isEqualTo(3);
        assertThat(query.text()).isEqualTo(EVERYTHING);
    }

    @Test
    void each_filter_alone_counts_as_one_but_the_order_does_not() {
        assertThat(OfferQuery.read("lift=true").isFiltered()).isTrue();
        assertThat(OfferQuery.read("floor=GROUND").isFiltered()).isTrue();
        assertThat(OfferQuery.read("standard=PLS").isFiltered()).isTrue();
        assertThat(OfferQuery.read("sort=SURFACE&view=MAP&page=2").isFiltered()).isFalse();
    }

    @Test
    void another_tab_keeps_the_filters_and_leaves_page_and_place() {
        assertThat(OfferQuery.read("circle=REQUESTED&flat=true&commune=75111&page=4")
                        .in(SearchCircle.NEIGHBOURING)
                        .text())
                .isEqualTo("circle=NEIGHBOURING&flat=true");
    }

    @Test
    void the_other_view_keeps_tab_and_filters() {
        assertThat(OfferQuery.read("circle=NEIGHBOURING&max=500&page=4")
                        .as(OfferView.MAP)
                        .text())
                .isEqualTo("circle=NEIGHBOURING&max=500&view=MAP");
    }

    @Test
    void resetting_keeps_the_tab_and_the_view_alone() {
        assertThat(OfferQuery.read(EVERYTHING).reset().text()).isEqualTo("circle=NEIGHBOURING&view=MAP");
    }

    @Test
    void an_address_that_was_tampered_with_asks_for_less_and_never_fails() {
        var parameters = new HashMap<String, String[]>();
        parameters.put("circle", new String[] {"MOON"});
        parameters.put("page", new String[] {"-4"});
        parameters.put("min", new String[] {"1e9"});
        parameters.put("max", new String[] {"<script>"});
        parameters.put("type", new String[] {"T2", "T99", ""});
        parameters.put("commune", new String[] {"'; drop table offer", "75111"});
        parameters.put("lift", new String[] {"maybe"});

        assertThat(OfferQuery.of(parameters).text()).isEqualTo("circle=REQUESTED&type=T2&commune=75111");
        assertThat(OfferQuery.read("&&=&page=99999&x").text()).isEqualTo("circle=REQUESTED");
        assertThat(OfferQuery.read("").text()).isEqualTo("circle=REQUESTED");
    }

    @Test
    void prices_typed_in_the_wrong_order_are_swapped() {
        assertThat(OfferQuery.read("min=900&max=500").text()).isEqualTo("circle=REQUESTED&min=500&max=900");
    }

    @Test
    void a_comma_is_as_good_as_a_point() {
        assertThat(OfferQuery.of(Map.of("max", new String[] {"731,49"}))
                        .filters()
                        .maximumPrice())
                .isEqualByComparingTo("731.49");
    }
}
