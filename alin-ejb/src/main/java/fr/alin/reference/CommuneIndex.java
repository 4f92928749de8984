package fr.alin.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.alin.reference.view.Commune;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.TypedText;

/**
 * Finds communes by the beginning of their name, of a word of it, or of a postal code, in the usual spellings (see
 * {@link CommuneQuery}); an exact name first, then the most populous.
 */
final class CommuneIndex {

    private static final int SHORTEST_NAME = 2;
    private static final String END = "\uffff";

    private final TreeMap<String, List<Named>> byKey = new TreeMap<>();
    private final Map<CommuneCode, String> names = new HashMap<>();

    /** A commune with its normalized name, computed once. */
    private record Named(Commune commune, String name) {}

    CommuneIndex(Collection<Commune> communes) {
        communes.forEach(this::add);
    }

    /** At most {@code max} communes; none for a text of fewer than two characters. */
    List<Commune> like(String text, int max) {
        var wanted = CommuneQuery.of(text);
        return found(wanted).stream().limit(max).map(Named::commune).toList();
    }

    /** A commune's place in the alphabet: its normalized name, which is too slow to compute for each comparison. */
    String alphabetical(Commune commune) {
        return names.get(commune.code());
    }

    private List<Named> found(CommuneQuery wanted) {
        if (wanted.postalCode().isPresent()) {
            return delivered(wanted.name(), wanted.postalCode().get());
        }
        var named = withPrefix(wanted.name());
        return named.isEmpty()
                ? wanted.number()
                        .map(number -> exact(number.name(), in(number.department(), number.name())))
                        .orElse(List.of())
                : named;
    }

    /**
     * Communes with that name and postal code; otherwise with that name in the postal code's department, since
     * companies have special codes; otherwise all with the postal code.
     */
    private List<Named> delivered(String name, String postalCode) {
        var all = withoutCities(withPrefix(postalCode));
        var delivered = withPrefix(name).stream()
                .filter(one -> one.commune().postalCodes().contains(postalCode))
                .toList();
        var local = exact(name, withoutCities(delivered));
        var nearby = local.isEmpty() ? exact(name, in(postalCode, name)) : local;
        return nearby.isEmpty() ? all : nearby;
    }

    /** Communes with this prefix in the department that the digits begin with. */
    private List<Named> in(String digits, String name) {
        return withPrefix(name).stream()
                .filter(one -> digits.startsWith(one.commune().departmentCode()))
                .toList();
    }

    /** Those with exactly this name, if any; otherwise all. */
    private static List<Named> exact(String name, List<Named> found) {
        var exact = found.stream().filter(one -> one.name().equals(name)).toList();
        return exact.isEmpty() ? found : exact;
    }

    /** A postal code of Paris, Lyon or Marseille means the arrondissement. */
    private static List<Named> withoutCities(List<Named> found) {
        var cities =
                found.stream().flatMap(one -> one.commune().parent().stream()).collect(Collectors.toSet());
        return found.stream()
                .filter(one -> !cities.contains(one.commune().code()))
                .toList();
    }

    private List<Named> withPrefix(String wanted) {
        if (wanted.length() < SHORTEST_NAME) {
            return List.of();
        }
        return byKey.subMap(wanted, wanted + END).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing((Named one) -> !one.name().equals(wanted))
                        .thenComparing(one -> -one.commune().point().population())
                        .thenComparing(one -> one.commune().code().value()))
                .toList();
    }

    private void add(Commune commune) {
        var named = new Named(commune, CommuneQuery.plain(commune.name()));
        names.put(commune.code(), named.name());
        var keys = new LinkedHashSet<>(commune.postalCodes());
        addWords(keys, named.name());
        addWords(keys, CommuneQuery.plain(TypedText.line(commune.name()).replace("'", "")));
        keys.forEach(
                key -> byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(named));
    }

    private static void addWords(Collection<String> keys, String name) {
        var words = name.split(" ");
        for (int first = 0; first < words.length; first++) {
            keys.add(String.join(" ", Arrays.copyOfRange(words, first, words.length)));
        }
    }
}
