package fr.alin.shared.persistence;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Many values as one parameter of an array type: the statement stays the same however many there are. The values must be
 * numbers or plain letters, digits, dashes, underscores, colons or blanks, as our codes and dates are.
 */
public final class SqlArray {

    private SqlArray() {}

    /** One element for each value, in their order: columns written this way stay side by side. */
    public static String of(Collection<?> values) {
        return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(",", "{", "}"));
    }

    /** The codes of the values, each once. */
    public static <T> String of(Collection<T> values, Function<T, String> code) {
        return of(values.stream().map(code).distinct().toList());
    }
}
