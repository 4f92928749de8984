package fr.alin.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListReturnTest {

    private final ListReturn list = new ListReturn();

    @Test
    void the_way_back_has_the_state_of_the_list() {
        list.setFrom("text=L%27Ha%C3%BF+les&sort=-rent&page=2");

        assertThat(list.getQuery()).isEqualTo("?text=L%27Ha%C3%BF+les&sort=-rent&page=2");
    }

    @Test
    void an_act_on_a_row_leads_back_to_the_same_rows() {
        try (var here = new FakeFaces(FakeExchange.post("/advisor/candidacy"))) {
            list.faces = here;
            list.setFrom("text=brest&page=2");

            assertThat(list.outcome("/advisor/candidacies")).isNull();
            assertThat(here.exchange.redirect).isEqualTo("/advisor/candidacies?text=brest&page=2");
        }
    }

    @Test
    void the_next_page_carries_the_same_list() {
        try (var here = new FakeFaces(FakeExchange.post("/advisor/candidacy"))) {
            list.faces = here;
            list.setFrom("text=brest&page=2");

            assertThat(list.onward("/advisor/candidacy?id=8")).isNull();
            assertThat(here.exchange.redirect).isEqualTo("/advisor/candidacy?id=8&from=text%3Dbrest%26page%3D2");
        }
    }

    @Test
    void an_act_on_a_page_without_a_list_leads_to_the_whole_list() {
        assertThat(list.outcome("/advisor/candidacies")).isEqualTo("/advisor/candidacies?faces-redirect=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil.example", "page=2#x", "\"><script>", "a\nb"})
    void anything_else_leads_back_to_the_whole_list(String from) {
        list.setFrom(from);

        assertThat(list.getQuery()).isEmpty();
    }
}
