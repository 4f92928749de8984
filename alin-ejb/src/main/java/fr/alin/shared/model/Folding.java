package fr.alin.shared.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Normalizes letters for comparison: ignores accents, case, ligatures, apostrophes, hyphens and blanks. The result is
 * for comparing only, never for display. See decision 47-one-cleaner-one-folding.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Letters that Unicode does not decompose, transliterated as in passports (ICAO 9303-3, section 6). */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            letter('Œ', "OE"),
            letter('Æ', "AE"),
            letter('Ø', "O"),
            letter('Ł', "L"),
            letter('Đ', "D"),
            letter('Ð', "D"),
            letter('Þ', "TH"),
            letter('ẞ', "SS"),
            letter('Ħ', "H"),
            letter('Ŧ', "T"),
            letter('Ŋ', "N"),
            letter('ĸ', "K"),
            letter('Ə', "E"));

    /** Letters that passports may also transliterate as two (ICAO 9303-3): MÜLLER becomes MULLER or MUELLER. */
    private static final Map<Integer, String> AS_TWO = Map.ofEntries(
            letter('Ä', "AE"), letter('Ö', "OE"), letter('Ü', "UE"), letter('Ø', "OE"), letter('Å', "AA"));

    private static final Map<String, String> ABBREVIATIONS = Map.of("ST", "SAINT", "STE", "SAINTE");

    private Folding() {}

    /** The words in capitals without accents: {@code L'Haÿ-les-Roses} is L, HAY, LES, ROSES. */
    public static List<String> words(String text) {
        return BREAKS.splitAsStream(withoutAccents(upper(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words with abbreviations written out: {@code St-Denis} is SAINT, DENIS. */
    public static List<String> wordsInFull(String text) {
        return words(text).stream()
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .toList();
    }

    /** The words separated by single blanks. */
    public static String plain(String text) {
        return String.join(" ", words(text));
    }

    /** Letters and digits only: {@code Le Guen}, {@code LE-GUEN} and {@code LEGUEN} are equal. */
    public static String letters(String text) {
        return String.join("", words(text));
    }

    /** All results of {@link #wordsInFull} for letters with two transliterations, {@code ü} as U or UE. */
    public static Set<List<String>> spellings(String text) {
        return Stream.of(wordsInFull(text), wordsInFull(replaced(upper(text), AS_TWO)))
                .collect(Collectors.toSet());
    }

    /** Whether the texts have a spelling in common; false for empty texts. */
    public static boolean same(String one, String other) {
        var others = joined(other);
        return joined(one).stream().anyMatch(letters -> !letters.isEmpty() && others.contains(letters));
    }

    private static Set<String> joined(String text) {
        return spellings(text).stream().map(words -> String.join("", words)).collect(Collectors.toSet());
    }

    private static String upper(String text) {
        return TypedText.line(text).toUpperCase(Locale.ROOT);
    }

    private static String withoutAccents(String capitals) {
        var decomposed = Normalizer.normalize(capitals, Normalizer.Form.NFKD);
        return replaced(MARKS.matcher(decomposed).replaceAll(""), LETTERS);
    }

    private static String replaced(String text, Map<Integer, String> letters) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> out.append(letters.getOrDefault(point, Character.toString(point))));
        return out.toString();
    }

    private static Map.Entry<Integer, String> letter(char from, String to) {
        return Map.entry((int) from, to);
    }
}
