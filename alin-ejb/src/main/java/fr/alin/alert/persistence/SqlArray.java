package fr.alin.alert.persistence;

import java.util.Collection;
import java.util.stream.Collectors;

/** Many values as one parameter of an array type: the statement stays the same however many there are. */
final class SqlArray {

    private SqlArray() {}

    /** The values must be numbers or plain letters, digits and dashes, colons or blanks, which ours are. */
    static String of(Collection<?> values) {
        return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(",", "{", "}"));
    }
}
