package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.OfferSort;
import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.DwellingKind;
import org.junit.jupiter.api.Test;

class OfferFilterTest {

    final OfferFilter filter = new OfferFilter();

    @Test
    void a_bare_address_asks_for_all_in_the_requested_communes() {
        assertThat(filter.toFilters()).isEqualTo(OfferFilters.none());
        assertThat(filter.getCircle()).isEqualTo(SearchCircle.REQUESTED);
        assertThat(filter.isActive()).isFalse();
    }

    @Test
    void what_is_ticked_and_typed_narrows_the_search() {
        filter.setHouse(true);
        filter.setMax(new BigDecimal("700"));
        filter.setAccessible(true);
        filter.setSort(OfferSort.RENT);

        var asked = filter.toFilters();

        assertThat(asked.kinds()).containsExactly(DwellingKind.HOUSE);
        assertThat(asked.minimumPrice()).isEqualTo(OfferFilters.none().minimumPrice());
        assertThat(asked.maximumPrice()).isEqualByComparingTo("700");
        assertThat(asked.accessible()).isTrue();
        assertThat(asked.sort()).isEqualTo(OfferSort.RENT);
        assertThat(filter.isActive()).isTrue();
    }

    @Test
    void another_tab_keeps_the_filters() {
        filter.setFlat(true);
        filter.setMin(new BigDecimal("412.50"));

        assertThat(filter.address(SearchCircle.NEIGHBOURING, 1))
                .isEqualTo("?circle=NEIGHBOURING&flat=true&min=412.50&page=1&sort=NEWEST");
    }

    @Test
    void the_way_back_from_an_offer_is_the_search_itself() {
        filter.setCircle(SearchCircle.REST_OF_DEPARTMENT);
        filter.setPage(3);

        assertThat("?" + filter.getQuery()).isEqualTo(filter.address(SearchCircle.REST_OF_DEPARTMENT, 3));
    }

    @Test
    void an_address_that_was_tampered_with_falls_back_on_the_beginning() {
        filter.setCircle(null);
        filter.setSort(null);
        filter.setPage(-4);

        assertThat(filter.getQuery()).isEqualTo("circle=REQUESTED&page=1&sort=NEWEST");
    }
}
