package fr.alin.integration.partners.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads small public tables; the first lines of each name its source and licence. */
public final class DemoFiles {

    private DemoFiles() {}

    static List<String[]> rows(String name) {
        return rows(DemoFiles.class, name);
    }

    /** The rows of a table stored next to a class, without comment lines. */
    public static List<String[]> rows(Class<?> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing table of the demonstration: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(";"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
