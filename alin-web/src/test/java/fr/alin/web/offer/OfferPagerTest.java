package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfferPagerTest {

    @Test
    void the_last_page_may_be_a_short_one() {
        assertThat(pager(0, 1).getPages()).isZero();
        assertThat(pager(20, 1).getPages()).isOne();
        assertThat(pager(21, 1).getPages()).isEqualTo(2);
    }

    @Test
    void neighbouring_pages_keep_the_search_and_stop_at_both_ends() {
        assertThat(pager(50, 1).getPreviousQuery()).isNull();
        assertThat(pager(50, 1).getNextQuery()).isEqualTo("circle=REQUESTED&max=500&page=2");
        assertThat(pager(50, 3).getNextQuery()).isNull();
        assertThat(pager(50, 2).getPreviousQuery()).isEqualTo("circle=REQUESTED&max=500");
    }

    private static OfferPager pager(int matching, int page) {
        return new OfferPager(OfferQuery.read("max=500").on(page), matching, 20);
    }
}
