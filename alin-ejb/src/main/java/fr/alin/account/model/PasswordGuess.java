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
import fr.alin.shared.model.ShortText;

/**
 * How hard a password is to guess, as estimated by zxcvbn: with lists of common passwords, names and words, English and
 * French, keyboard rows, repeats, sequences, dates, and words about its owner.
 * See decision 44-passwords-judged-by-zxcvbn.
 *
 * @param isHard whether it takes at least as many guesses as eight random characters
 * @param hints weaknesses and advice: zxcvbn's keys without their prefix, or {@code own-words}, {@code french-words}
 *     and {@code accepted}
 */
record PasswordGuess(boolean isHard, List<String> hints) {

    /** zxcvbn's estimate for eight random characters. */
    private static final double ENOUGH_GUESSES = 1e8;

    /** zxcvbn is slow on long texts, and characters beyond this length hardly change the estimate. */
    private static final int MEASURED_LENGTH = 64;

    private static final Context LISTS = GuessingLists.load();
    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    /** Also measures in lower case, since a capital at the start hides a sequence from zxcvbn. */
    public static PasswordGuess of(String password, PasswordOwner owner) {
        var start = ShortText.of(password, MEASURED_LENGTH);
        var asTyped = measure(start, owner);
        return asTyped.isHard ? measure(start.toLowerCase(Locale.ROOT), owner) : asTyped;
    }

    /**
     * Leaves out zxcvbn's surcharge per part, which alone would make any three parts sufficient, such as a name, a year
     * and a sign.
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

    /** Empty if zxcvbn finds enough parts in the password. */
    private static Set<String> feedback(String text, List<String> words) {
        var feedback = ZXCVBN.measure(text, words).getFeedback().withResourceBundle(new EchoingBundle());
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

    /** A bundle that returns its keys; the page has the texts. */
    private static final class EchoingBundle extends ResourceBundle {

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
