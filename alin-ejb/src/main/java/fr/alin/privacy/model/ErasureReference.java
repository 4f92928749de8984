package fr.alin.privacy.model;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person keeps as a proof that her data were erased, {@code XXXXX-XXXXX}; drawn, so that it tells nothing of
 * her.
 * See decision 41-anonymous-proof-of-erasure.
 */
public record ErasureReference(String value) {

    /** No letter or digit that reads like another. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{5}-[" + ALPHABET + "]{5}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HALF = 5;

    /** Empty for what is none. */
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
