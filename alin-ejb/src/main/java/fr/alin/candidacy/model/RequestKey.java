package fr.alin.candidacy.model;

import java.util.UUID;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/**
 * Names one request of a form, so that a repeated one is known: a double click, or an answer that got lost.
 * See decision 79-applying-is-exactly-once.
 *
 * @param value a UUID in lower case
 */
public record RequestKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @throws InvalidValueException {@code candidacy.request-key} */
    public RequestKey {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("candidacy.request-key");
        }
    }

    /** A key that no other form has. */
    public static RequestKey random() {
        return new RequestKey(UUID.randomUUID().toString());
    }
}
