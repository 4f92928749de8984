package fr.alin.web.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableStateTest {

    private static final TableShape<Fruit> SHAPE = TableShape.sortedBy(Sorting.descending(Fruit.RIPE_SINCE))
            .within("tree")
            .filteredBy("text")
            .choosing("kind", Fruit.class)
            .showing("name", "ripe-since")
            .offering("price");

    @Test
    void an_address_without_parameters_is_the_usual_list() {
        var state = read("");

        assertThat(state.sorting()).isEqualTo(Sorting.descending(Fruit.RIPE_SINCE));
        assertThat(state.slice()).isEqualTo(new Slice(0, 25));
        assertThat(state.text("text")).isEmpty();
        assertThat(state.columns()).containsExactly("name", "ripe-since");
        assertThat(state.isFiltered()).isFalse();
        assertThat(state.query()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=name&page=3",
                "tree=7&text=red+apple%26%3D%2B&kind=NAME&sort=-price&page=2&rows=50&columns=name.price",
                "columns=price"
            })
    void an_address_reads_as_it_was_written(String query) {
        assertThat(read(query).query()).isEqualTo(query);
    }

    @Test
    void an_address_that_a_link_carries_is_read_as_that_of_a_request() {
        var query = "text=Saint-Denis+93&kind=NAME&sort=-price&page=2";

        assertThat(TableState.read(SHAPE, TableAddress.parameters(query)).query())
                .isEqualTo(query);
        assertThat(TableAddress.parameters("text=%zz&sort&page=2&page=3")).containsOnlyKeys("page");
    }

    @Test
    void a_log_names_the_whole_list_without_what_was_typed() {
        assertThat(read("tree=7&text=Porte&kind=NAME&page=3&rows=50").logged())
                .isEqualTo("tree=7&text=*&kind=NAME&sort=-ripe-since&columns=name.ripe-since");
        assertThat(read("").logged()).isEqualTo("sort=-ripe-since&columns=name.ripe-since");
    }

    @Test
    void parts_of_an_address_are_the_list_they_name() {
        var state = read("text=%20red+apple&kind=PRICE&sort=-price&page=3&rows=100");

        assertThat(state.text("text")).isEqualTo("red apple");
        assertThat(state.choice("kind", Fruit.class)).contains(Fruit.PRICE);
        assertThat(state.sorting()).isEqualTo(Sorting.descending(Fruit.PRICE));
        assertThat(state.slice()).isEqualTo(new Slice(200, 100));
        assertThat(state.isFiltered()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=id;drop+table+offer",
                "sort=--name",
                "sort=NAME",
                "page=0",
                "page=-1",
                "page=x",
                "page=99999999999999999999",
                "rows=1000000",
                "columns=secret",
                "unknown=1",
                "kind=PEAR",
                "kind=name"
            })
    void what_is_unknown_or_out_of_range_is_the_default(String query) {
        assertThat(read(query)).isEqualTo(read(""));
    }

    @Test
    void a_page_far_away_is_bounded() {
        assertThat(read("page=999999999").page()).isEqualTo(100_000);
    }

    @Test
    void an_unknown_choice_is_none_and_a_long_text_is_cut() {
        assertThat(read("kind=PEAR").choice("kind", Fruit.class)).isEqualTo(Optional.empty());
        assertThat(read("text=" + "a".repeat(200)).text("text")).hasSize(80);
    }

    @Test
    void columns_are_also_read_from_ticked_boxes() {
        assertThat(read("columns=price&columns=name").query()).isEqualTo("columns=name.price");
    }

    @Test
    void the_scope_is_no_filter() {
        assertThat(read("tree=7").isFiltered()).isFalse();
        assertThat(read("tree=7").query()).isEqualTo("tree=7");
    }

    @Test
    void two_lists_of_a_page_have_parameters_of_their_own() {
        var parameters = parameters("first.page=2&second.page=3&page=4");

        assertThat(TableState.read(SHAPE.named("first"), parameters).page()).isEqualTo(2);
        assertThat(TableState.read(SHAPE.named("second"), parameters).query()).isEqualTo("second.page=3");
    }

    static TableState<Fruit> read(String query) {
        return TableState.read(SHAPE, parameters(query));
    }

    private static Map<String, String[]> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> new String[] {URLDecoder.decode(pair[1], UTF_8)},
                        TableStateTest::both));
    }

    private static String[] both(String[] some, String[] more) {
        var all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more[0];
        return all;
    }

    enum Fruit {
        NAME,
        RIPE_SINCE,
        PRICE
    }
}
