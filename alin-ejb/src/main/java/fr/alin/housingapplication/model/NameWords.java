package fr.alin.housingapplication.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.alin.shared.model.Folding;

/** Compares names of several words, ignoring their order and how the words are joined. */
public final class NameWords {

    private NameWords() {}

    /** Whether both consist of the same words, such as {@code LEGUEN Jean Marie} and {@code Jean-Marie Le Guen}. */
    public static boolean same(String one, String other) {
        return within(one, other) && within(other, one);
    }

    /** Whether every word of the first is in the second. False if either has no words. */
    static boolean within(String some, String all) {
        return Folding.spellings(all).stream()
                .map(NameWords::runs)
                .anyMatch(known ->
                        Folding.spellings(some).stream().anyMatch(words -> !words.isEmpty() && isMadeOf(words, known)));
    }

    /** Each word, and each sequence of adjacent words joined into one. */
    private static Set<String> runs(List<String> words) {
        var runs = new HashSet<String>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                runs.add(String.join("", words.subList(from, to)));
            }
        }
        return runs;
    }

    /** Whether the words, joined, can be split into known pieces. */
    private static boolean isMadeOf(List<String> words, Set<String> known) {
        var reached = new boolean[words.size() + 1];
        reached[0] = true;
        for (int to = 1; to <= words.size(); to++) {
            for (int from = 0; from < to && !reached[to]; from++) {
                reached[to] = reached[from] && known.contains(String.join("", words.subList(from, to)));
            }
        }
        return reached[words.size()];
    }
}
