package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/** The registration sites that the stand-in plays over the broker, from its own list. */
final class SiteCodes {

    private static final String LIST = "fr/alin/integration/partners/registry/sites.csv";
    private static final String NATIONAL = "national";

    private SiteCodes() {}

    /** In lower case, as in the names of their queues. */
    static List<String> in(Path partnersJar) {
        try (var jar = new ZipFile(partnersJar.toFile());
                var file = jar.getInputStream(jar.getEntry(LIST))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains(";"))
                    .map(line -> line.substring(0, line.indexOf(';')).toLowerCase(Locale.ROOT))
                    .filter(code -> !code.equals(NATIONAL))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
