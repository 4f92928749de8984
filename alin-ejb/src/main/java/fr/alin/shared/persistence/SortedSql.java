package fr.alin.shared.persistence;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.shared.model.Sorting;

/**
 * One constant statement for each order that a list allows, so that a chosen order never becomes a part of a statement.
 * See decision 70-staff-lists-keep-their-state-in-the-address.
 *
 * @param <S> the columns to sort by
 */
public final class SortedSql<S extends Enum<S>> {

    /** The place of the order in the statement given to the constructor. */
    public static final String ORDER = "{order}";

    private final Map<Sorting<S>, String> statements;

    /**
     * @param statement with {@link #ORDER} wherever the order belongs
     * @param column the SQL expression of a column
     * @param keys what decides between equal lines, so that pages neither repeat nor lose one
     */
    public SortedSql(String statement, Class<S> columns, Function<S, String> column, String... keys) {
        statements = Arrays.stream(columns.getEnumConstants())
                .flatMap(by -> Stream.of(Sorting.ascending(by), Sorting.descending(by)))
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        sorting -> statement.replace(
                                ORDER,
                                order(
                                        Stream.concat(Stream.of(column.apply(sorting.by())), Arrays.stream(keys)),
                                        sorting))));
    }

    public String by(Sorting<S> sorting) {
        return statements.get(sorting);
    }

    private static String order(Stream<String> columns, Sorting<?> sorting) {
        return columns.map(column -> column + (sorting.descending() ? " desc" : " asc") + " nulls last")
                .collect(Collectors.joining(", "));
    }
}
