package fr.alin.housingapplication.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TypedText;

/** A security code of six characters, as mailed and typed. */
public record CodeText(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws InvalidValueException {@code code.malformed} if there are not six; this does not count as a try */
    public CodeText {
        value = TypedText.line(value).replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
        if (value.length() != LENGTH) {
            throw new InvalidValueException("code.malformed", LENGTH);
        }
    }

    /** A new random code, from an alphabet without look-alikes (no 0 or O, 1, I or L). */
    public static CodeText draw() {
        return new CodeText(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining()));
    }

    /** Masked, because whoever has the code can import the application. */
    @Override
    public String toString() {
        return "CodeText[masked]";
    }
}
