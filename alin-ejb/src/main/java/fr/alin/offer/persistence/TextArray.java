package fr.alin.offer.persistence;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Codes as one parameter of type text array: the statement stays the same however many there are. */
final class TextArray {

    private TextArray() {}

    /** The codes must be plain letters, digits, dashes or underscores, which the shared values guarantee. */
    static <T> String of(Collection<T> values, Function<T, String> code) {
        return values.stream().map(code).distinct().collect(Collectors.joining(",", "{", "}"));
    }
}
