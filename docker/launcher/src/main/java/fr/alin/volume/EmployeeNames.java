package fr.alin.volume;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names used by the partners' demonstration data; source and licence are stated there. */
final class EmployeeNames {

    private static final String FOLDER = "/fr/alin/integration/partners/demo/";

    private EmployeeNames() {}

    static List<String> first() {
        return lines("first-names.csv").stream()
                .map(line -> line.substring(line.indexOf(';') + 1))
                .toList();
    }

    static List<String> last() {
        return lines("last-names.csv");
    }

    private static List<String> lines(String file) {
        try (var in = EmployeeNames.class.getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
