package fr.alin.integration.partners.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names of fictitious people, read once. */
final class PersonNames {

    private static final List<String> WOMEN = firstNames("F");
    private static final List<String> MEN = firstNames("M");
    private static final List<String> FAMILIES = DemoFiles.rows("last-names.csv").stream()
            .map(cells -> capitals(cells[0]))
            .toList();

    String woman(SeededRandom random) {
        return random.oneOf(WOMEN);
    }

    String man(SeededRandom random) {
        return random.oneOf(MEN);
    }

    String family(SeededRandom random) {
        return random.oneOf(FAMILIES);
    }

    /** A name as part of an e-mail address: lower case, without accents and spaces. */
    static String forAddress(String name) {
        return plain(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private static List<String> firstNames(String sex) {
        return DemoFiles.rows("first-names.csv").stream()
                .filter(cells -> cells[0].equals(sex))
                .map(cells -> capitals(cells[1]))
                .toList();
    }

    private static String capitals(String name) {
        return plain(name).toUpperCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
