package fr.alin.account.model;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;

/**
 * How a password would be guessed, as zxcvbn reckons it: by its lists of common passwords, names and words, by rows of
 * keys, repeats, sequences and dates, and by the words of its owner.
 *
 * @param isHard whether it takes as many guesses as eight characters drawn at random
 * @param hints what makes it easy and what would help: zxcvbn's keys without their first word, or {@code own-words}
 */
public record PasswordGuess(boolean isHard, List<String> hints) {

    /** What zxcvbn reckons for eight characters drawn at random. */
    private static final double ENOUGH_GUESSES = 1e8;

    /** zxcvbn takes long over long texts, and what hides behind so many characters matters no more. */
    private static final int LOOKED_AT = 64;

    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    public static PasswordGuess of(String password, PasswordOwner owner) {
        var start = password.substring(0, Math.min(password.length(), LOOKED_AT));
        var asTyped = measure(start, owner);
        return asTyped.isHard ? measure(start.toLowerCase(Locale.ROOT), owner) : asTyped;
    }

    /** In small letters too: a capital at the start hides a sequence from zxcvbn, but from nobody else. */
    private static PasswordGuess measure(String password, PasswordOwner owner) {
        var strength = ZXCVBN.measure(password, List.copyOf(owner.words()));
        return strength.getGuesses() >= ENOUGH_GUESSES
                ? new PasswordGuess(true, List.of())
                : new PasswordGuess(false, List.copyOf(hints(strength)));
    }

    private static Set<String> hints(Strength strength) {
        var hints = new LinkedHashSet<String>();
        if (strength.getSequence().stream().anyMatch(match -> "user_inputs".equals(match.dictionaryName))) {
            hints.add("own-words");
        }
        var feedback = strength.getFeedback().withResourceBundle(new KeysThemselves());
        hints.add(feedback.getWarning());
        hints.addAll(feedback.getSuggestions());
        hints.remove("");
        return hints.stream()
                .map(key -> key.replaceFirst("^feedback\\.", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Texts in which each key stands for itself: the words are the page's. */
    private static final class KeysThemselves extends ResourceBundle {

        @Override
        protected Object handleGetObject(String key) {
            return key;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    }
}
