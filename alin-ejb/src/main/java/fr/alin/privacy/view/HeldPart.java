package fr.alin.privacy.view;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * A part of the data on a person, and how much of it there is.
 *
 * @param name as in the export
 * @param rows number of rows
 */
public record HeldPart(String name, int rows) {

    public static HeldPart of(String name, JsonValue held) {
        return new HeldPart(name, rows(held));
    }

    /** A list has its rows; an object is one row, with those of its lists. */
    private static int rows(JsonValue held) {
        if (held instanceof JsonArray list) {
            return list.size();
        }
        if (held instanceof JsonObject object) {
            var plain = object.values().stream().anyMatch(value -> !isNested(value)) ? 1 : 0;
            return plain
                    + object.values().stream()
                            .filter(HeldPart::isNested)
                            .mapToInt(HeldPart::rows)
                            .sum();
        }
        return 0;
    }

    private static boolean isNested(JsonValue value) {
        return value instanceof JsonArray || value instanceof JsonObject;
    }
}
