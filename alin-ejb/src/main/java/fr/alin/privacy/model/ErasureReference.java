package fr.alin.privacy.model;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Proof of an erasure for the person, {@code XXXXX-XXXXX}; random, so that it reveals nothing about her.
 * See decision 41-anonymous-proof-of-erasure.
 */
public record ErasureReference(String value) {

    /** Without characters that look alike. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{5}-[" + ALPHABET + "]{5}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HALF = 5;

    /** Empty for a malformed text. */
    public static Optional<ErasureReference> read(String text) {
        return text == null || !FORM.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new ErasureReference(text));
    }

    public static ErasureReference draw() {
        return new ErasureReference(letters() + "-" + letters());
    }

    private static String letters() {
        return RANDOM.ints(HALF, 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
