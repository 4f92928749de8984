package fr.alin.shared.model;

import java.util.regex.Pattern;

/** French loses a vowel before another: {@code d'octobre} and {@code de septembre}, {@code d'Yvetot} and {@code de Yannick}. */
public final class Elision {

    private static final Pattern VOWEL_FIRST =
            Pattern.compile("^(?:[aeiouàâäéèêëîïôöùûüæœ]|y(?![aeiouàâäéèêëîïôöùûü]))", caseless());

    private Elision() {}

    /** {@code de} or {@code d'} with what follows; before figures and an h, which may be sounded, it stays {@code de}. */
    public static String of(String following) {
        return isElidedBefore(following) ? "d'" + following : "de " + following;
    }

    /** Whether the word before this one loses its vowel. */
    public static boolean isElidedBefore(String following) {
        return VOWEL_FIRST.matcher(following).find();
    }

    private static int caseless() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
}
