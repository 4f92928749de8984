package fr.alin.account.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

import com.nulabinc.zxcvbn.Context;
import com.nulabinc.zxcvbn.Matching;
import com.nulabinc.zxcvbn.Scoring;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;

/**
 * How a password would be guessed, as zxcvbn reckons it: by its lists of common passwords, names and words, English and
 * French, by rows of keys, repeats, sequences and dates, and by the words of its owner.
 * See decision 44-passwords-judged-by-zxcvbn.
 *
 * @param isHard whether it takes as many guesses as eight characters drawn at random
 * @param hints what makes it easy and what would help: zxcvbn's keys without their first word, or {@code own-words},
 *     {@code french-words} and {@code accepted}
 */
record PasswordGuess(boolean isHard, List<String> hints) {

    /** What zxcvbn reckons for eight characters drawn at random. */
    private static final double ENOUGH_GUESSES = 1e8;

    /** zxcvbn takes long over long texts, and what hides behind so many characters matters no more. */
    private static final int LOOKED_AT = 64;

    private static final Context LISTS = GuessingLists.load();
    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    public static PasswordGuess of(String password, PasswordOwner owner) {
        var start = password.substring(0, Math.min(password.length(), LOOKED_AT));
        var asTyped = measure(start, owner);
        return asTyped.isHard ? measure(start.toLowerCase(Locale.ROOT), owner) : asTyped;
    }

    /**
     * In small letters too: a capital at the start hides a sequence from zxcvbn, but from nobody else. Without what
     * zxcvbn adds for each part of the password: by that alone, three parts would always be enough, a name, a year and a
     * sign for instance.
     */
    private static PasswordGuess measure(String password, PasswordOwner owner) {
        var words = List.copyOf(owner.words());
        var matches = new Matching(LISTS, words).omnimatch(password);
        var guess = new Scoring(LISTS).calculateMostGuessableMatchSequence(password, matches, true);
        return guess.getGuesses() >= ENOUGH_GUESSES
                ? new PasswordGuess(true, List.of())
                : new PasswordGuess(false, List.copyOf(hints(password, words, guess.getSequence())));
    }

    private static Set<String> hints(String password, List<String> words, List<Match> parts) {
        var hints = new LinkedHashSet<String>();
        if (isAmong(parts, "user_inputs")) {
            hints.add("own-words");
        }
        if (isAmong(parts, GuessingLists.FRENCH_WORDS) || isAmong(parts, GuessingLists.FRENCH_FIRST_NAMES)) {
            hints.add("french-words");
        }
        hints.addAll(feedback(password, words));
        if (hints.isEmpty()) {
            hints.addAll(feedback(longest(parts), words));
        }
        hints.add("accepted");
        return hints.stream()
                .map(key -> key.replaceFirst("^feedback\\.", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Nothing of a password that has parts enough for zxcvbn. */
    private static Set<String> feedback(String text, List<String> words) {
        var feedback = ZXCVBN.measure(text, words).getFeedback().withResourceBundle(new KeysThemselves());
        var hints = new LinkedHashSet<>(List.of(feedback.getWarning()));
        hints.addAll(feedback.getSuggestions());
        hints.remove("");
        return hints;
    }

    private static String longest(List<Match> parts) {
        return parts.stream()
                .max(Comparator.comparingInt(Match::tokenLength))
                .map(part -> part.token.toString())
                .orElse("");
    }

    private static boolean isAmong(List<Match> parts, String list) {
        return parts.stream().anyMatch(part -> list.equals(part.dictionaryName));
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
