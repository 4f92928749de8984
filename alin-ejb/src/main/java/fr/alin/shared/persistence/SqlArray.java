package fr.alin.shared.persistence;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Passes many values as one array parameter, so that the statement does not depend on their number. Values must be
 * numbers or consist of letters, digits, dashes, underscores, colons or blanks, like our codes and dates.
 */
public final class SqlArray {

    private SqlArray() {}

    /** One element per value, in order, so that several such arrays can be used as columns. */
    public static String of(Collection<?> values) {
        return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(",", "{", "}"));
    }

    /** The distinct codes of the values. */
    public static <T> String of(Collection<T> values, Function<T, String> code) {
        return of(values.stream().map(code).distinct().toList());
    }
}
