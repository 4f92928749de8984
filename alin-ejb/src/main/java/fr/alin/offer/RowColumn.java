package fr.alin.offer;

import java.util.Collection;
import java.util.function.Function;

/**
 * One column of many rows, passed to PostgreSQL as the text form of an array.
 *
 * @param type of the array's elements, for instance {@code numeric}
 * @param quoted whether values may contain any character and need quotes
 */
record RowColumn<T>(String name, String type, boolean quoted, Function<T, Object> value) {

    /** Texts, codes and names. */
    static <T> RowColumn<T> text(String name, Function<T, Object> value) {
        return new RowColumn<>(name, "text", true, value);
    }

    /** Numbers, dates and booleans, whose text needs no quotes. */
    static <T> RowColumn<T> number(String name, String type, Function<T, Object> value) {
        return new RowColumn<>(name, type, false, value);
    }

    /** The values of the rows as a PostgreSQL array literal. */
    String arrayOf(Collection<T> rows) {
        var array = new StringBuilder(rows.size() * (quoted ? 24 : 8)).append('{');
        for (var row : rows) {
            if (array.length() > 1) {
                array.append(',');
            }
            append(array, value.apply(row));
        }
        return array.append('}').toString();
    }

    private void append(StringBuilder array, Object element) {
        if (element == null) {
            array.append("NULL");
        } else if (quoted) {
            quote(array, element.toString());
        } else {
            array.append(element);
        }
    }

    private static void quote(StringBuilder array, String text) {
        array.append('"');
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '"' || character == '\\') {
                array.append('\\');
            }
            array.append(character);
        }
        array.append('"');
    }
}
