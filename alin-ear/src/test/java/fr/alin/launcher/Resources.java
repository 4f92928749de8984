package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the launcher. */
final class Resources {

    private Resources() {}

    static String text(String name) {
        try (var stream = Resources.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new LaunchFailure("Not on the class path: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
