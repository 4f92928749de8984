package fr.alin.reference.persistence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.alin.reference.view.Commune;

/**
 * Finds communes by the beginning of their name, of any word of it, or of a postal code, without regard to accents and
 * case; the whole name first, then the most populous.
 */
final class CommuneIndex {

    private static final int SHORTEST_NAME = 2;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final String END = "\uffff";

    private final TreeMap<String, List<Commune>> byKey = new TreeMap<>();

    CommuneIndex(Collection<Commune> communes) {
        communes.forEach(this::add);
    }

    /** At most {@code max} communes; none for a text of fewer than two characters. */
    List<Commune> like(String text, int max) {
        var wanted = plain(text);
        if (wanted.length() < SHORTEST_NAME) {
            return List.of();
        }
        return byKey.subMap(wanted, wanted + END).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(
                                (Commune commune) -> !plain(commune.name()).equals(wanted))
                        .thenComparing(commune -> -commune.point().population())
                        .thenComparing(commune -> commune.code().value()))
                .limit(max)
                .toList();
    }

    private void add(Commune commune) {
        var keys = new LinkedHashSet<>(commune.postalCodes());
        var words = plain(commune.name()).split(" ");
        for (int first = 0; first < words.length; first++) {
            keys.add(String.join(" ", Arrays.copyOfRange(words, first, words.length)));
        }
        keys.forEach(
                key -> byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(commune));
    }

    private static String plain(String text) {
        var letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var words = letters.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return Arrays.stream(GAPS.matcher(words).replaceAll(" ").strip().split(" "))
                .map(CommuneIndex::spelt)
                .collect(Collectors.joining(" "));
    }

    /** People write St and Ste where the register writes Saint and Sainte. */
    private static String spelt(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }
}
