package fr.alin.web.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param choices the values of each filter that is a choice; another value is ignored
 * @param shown columns that can be hidden
 * @param further columns that can be added
 */
public record TableShape<S extends Enum<S>>(
        String prefix,
        Class<S> columns,
        Sorting<S> order,
        List<String> scope,
        List<String> filters,
        Map<String, List<String>> choices,
        List<String> shown,
        List<String> further) {

    public static <S extends Enum<S>> TableShape<S> sortedBy(Sorting<S> order) {
        return new TableShape<>(
                "", order.by().getDeclaringClass(), order, List.of(), List.of(), Map.of(), List.of(), List.of());
    }

    public TableShape<S> named(String name) {
        return new TableShape<>(name + ".", columns, order, scope, filters, choices, shown, further);
    }

    public TableShape<S> within(String... names) {
        return new TableShape<>(prefix, columns, order, List.of(names), filters, choices, shown, further);
    }

    public TableShape<S> filteredBy(String... names) {
        return new TableShape<>(prefix, columns, order, scope, List.of(names), choices, shown, further);
    }

    /** Adds a filter by one of some constants. */
    public TableShape<S> choosing(String name, Class<? extends Enum<?>> constants) {
        var names = Stream.concat(filters.stream(), Stream.of(name)).toList();
        var values = Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
        var all = new HashMap<>(choices);
        all.put(name, values);
        return new TableShape<>(prefix, columns, order, scope, names, Map.copyOf(all), shown, further);
    }

    public TableShape<S> showing(String... names) {
        return new TableShape<>(prefix, columns, order, scope, filters, choices, List.of(names), further);
    }

    public TableShape<S> offering(String... names) {
        return new TableShape<>(prefix, columns, order, scope, filters, choices, shown, List.of(names));
    }

    /** The columns that can be shown or hidden. */
    public List<String> choosable() {
        return Stream.concat(shown.stream(), further.stream()).toList();
    }

    /** The parameters whose value is one text. */
    List<String> texts() {
        return Stream.concat(scope.stream(), filters.stream()).toList();
    }

    /** The value of a filter; empty for what is none of its choices. */
    String known(String name, String value) {
        return choices.getOrDefault(name, List.of(value)).contains(value) ? value : "";
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
