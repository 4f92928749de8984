package fr.alin.integration.partners.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Given and family names for people who do not exist. */
final class Names {

    private final List<String> women = firstNames("F");
    private final List<String> men = firstNames("M");
    private final List<String> families = DemoFiles.rows("last-names.csv").stream()
            .map(cells -> capitals(cells[0]))
            .toList();

    String woman(Draw draw) {
        return draw.oneOf(women);
    }

    String man(Draw draw) {
        return draw.oneOf(men);
    }

    String family(Draw draw) {
        return draw.oneOf(families);
    }

    /** Letters of an e-mail address: no accent, no space, small. */
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
