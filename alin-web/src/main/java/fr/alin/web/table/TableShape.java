package fr.alin.web.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fr.alin.shared.model.Sorting;

/**
 * What a list lets people choose. Everything else in an address is ignored.
 *
 * @param prefix begins the parameters' names where a page has two lists, otherwise empty
 * @param columns the columns to sort by
 * @param order the order without a choice
 * @param scope names of the parameters that say whose lines these are; they are no filters
 * @param filters names of the parameters that filter
 * @param shown columns that can be hidden
 * @param further columns that can be added
 */
public record TableShape<S extends Enum<S>>(
        String prefix,
        Class<S> columns,
        Sorting<S> order,
        List<String> scope,
        List<String> filters,
        List<String> shown,
        List<String> further) {

    public static <S extends Enum<S>> TableShape<S> sortedBy(Sorting<S> order) {
        return new TableShape<>("", order.by().getDeclaringClass(), order, List.of(), List.of(), List.of(), List.of());
    }

    public TableShape<S> named(String name) {
        return new TableShape<>(name + ".", columns, order, scope, filters, shown, further);
    }

    public TableShape<S> within(String... names) {
        return new TableShape<>(prefix, columns, order, List.of(names), filters, shown, further);
    }

    public TableShape<S> filteredBy(String... names) {
        return new TableShape<>(prefix, columns, order, scope, List.of(names), shown, further);
    }

    public TableShape<S> showing(String... names) {
        return new TableShape<>(prefix, columns, order, scope, filters, List.of(names), further);
    }

    public TableShape<S> offering(String... names) {
        return new TableShape<>(prefix, columns, order, scope, filters, shown, List.of(names));
    }

    /** The columns that can be shown or hidden. */
    List<String> choosable() {
        return Stream.concat(shown.stream(), further.stream()).toList();
    }

    /** The parameters whose value is one text. */
    List<String> texts() {
        return Stream.concat(scope.stream(), filters.stream()).toList();
    }

    /** The name of a column in the address and in the page: {@code LAST_CHANGE} is {@code last-change}. */
    static String name(Enum<?> column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean sorts(String name) {
        return Arrays.stream(columns.getEnumConstants()).map(TableShape::name).anyMatch(name::equals);
    }

    /** {@code city}, or {@code -city} for the descending order; any other text is the order without a choice. */
    Sorting<S> sorting(String text) {
        var descending = text.startsWith("-");
        return Arrays.stream(columns.getEnumConstants())
                .filter(column -> name(column).equals(descending ? text.substring(1) : text))
                .map(column -> new Sorting<>(column, descending))
                .findFirst()
                .orElse(order);
    }

    static String text(Sorting<?> sorting) {
        return (sorting.descending() ? "-" : "") + name(sorting.by());
    }
}
