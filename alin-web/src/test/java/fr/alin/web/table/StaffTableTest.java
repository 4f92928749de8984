package fr.alin.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.web.table.TableStateTest.Fruit;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class StaffTableTest {

    private static final List<Integer> ALL = IntStream.range(0, 60).boxed().toList();

    private final List<TableState<Fruit>> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void a_page_and_its_total_are_read_once() {
        var table = table("page=2");

        assertThat(table.getTotal()).isEqualTo(60);
        assertThat(table.getFirst()).isEqualTo(25);
        assertThat(table.load(25, 25, Map.of(), Map.of())).startsWith(25).hasSize(25);
        assertThat(table.getRowCount()).isEqualTo(60);
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_click_changes_what_is_read_and_the_address() {
        var table = table("text=apple");

        table.load(50, 25, Map.of("any", clicked("price", SortOrder.DESCENDING)), Map.of());

        assertThat(asked).extracting(TableState::slice).containsExactly(new Slice(50, 25));
        assertThat(asked).extracting(TableState::sorting).containsExactly(Sorting.descending(Fruit.PRICE));
        assertThat(told).containsExactly("text=apple&sort=-price&page=3");
    }

    @Test
    void a_request_cannot_ask_for_more_lines_than_are_offered_nor_for_lines_before_the_first() {
        var table = table("");

        assertThat(table.load(0, 1_000_000, Map.of(), Map.of())).hasSize(25);
        assertThat(table.load(-50, 50, Map.of(), Map.of())).startsWith(0).hasSize(50);
    }

    @Test
    void a_page_beyond_the_end_is_the_last_one() {
        var table = table("page=9");

        assertThat(table.getFirst()).isEqualTo(50);
        assertThat(table.load(50, 25, Map.of(), Map.of())).startsWith(50).hasSize(10);
        assertThat(table.getQuery()).isEqualTo("page=3");
    }

    @Test
    void an_empty_list_has_no_page_beside_it() {
        var table = new StaffTable<Integer, Fruit>(
                TableStateTest.read("page=4"), state -> new ListPage<>(0, List.of()), told::add);

        assertThat(table.getTotal()).isZero();
        assertThat(table.beside(1)).isEmpty();
    }

    @Test
    void pages_beside_are_links_with_the_same_state() {
        assertThat(table("page=2&text=apple").beside(1)).isEqualTo("?text=apple&page=3");
        assertThat(table("page=2&text=apple").beside(-1)).isEqualTo("?text=apple");
        assertThat(table("page=3").beside(1)).isEmpty();
        assertThat(table("").beside(-1)).isEmpty();
    }

    @Test
    void columns_that_cannot_be_chosen_are_always_shown() {
        var table = table("columns=price");

        assertThat(table.shows("price")).isTrue();
        assertThat(table.shows("name")).isFalse();
        assertThat(table.shows("reference")).isTrue();
    }

    @Test
    void an_order_by_a_hidden_column_is_kept_but_not_marked() {
        var table = table("sort=price");

        assertThat(table.getOrder()).isNull();
        table.load(0, 25, Map.of(), Map.of());
        assertThat(asked).extracting(TableState::sorting).containsExactly(Sorting.ascending(Fruit.PRICE));
        assertThat(table("sort=-name").getOrder().getOrder()).isEqualTo(SortOrder.DESCENDING);
    }

    @Test
    void orders_are_those_of_the_columns_shown() {
        assertThat(table("").getOrders()).containsExactly("name", "-name", "ripe-since", "-ripe-since");
        assertThat(table("").columnOf("-ripe-since")).isEqualTo("ripe-since");
        assertThat(table("").sorts("ripe-since")).isTrue();
        assertThat(table("").sorts("colour")).isFalse();
    }

    @Test
    void a_page_knows_the_names_of_its_parameters() {
        assertThat(table("").getNames().split(" "))
                .containsExactly("tree", "text", "kind", "sort", "page", "rows", "columns");
    }

    private StaffTable<Integer, Fruit> table(String query) {
        return new StaffTable<>(
                TableStateTest.read(query),
                state -> {
                    asked.add(state);
                    return ListPage.of(ALL, state.slice());
                },
                told::add);
    }

    private static SortMeta clicked(String column, SortOrder order) {
        return SortMeta.builder().field(column).order(order).build();
    }
}
