package fr.alin.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;

/** Passwords and keys generated at the first start and kept with the data, readable by the owner only. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            PrivateFiles.load(file, values);
        }
    }

    /** The secrets of a launch. */
    static Secrets in(Settings settings) {
        return new Secrets(settings.work().resolve("secrets.properties"));
    }

    String of(String name) {
        return of(name, Secrets::random);
    }

    /** @param made makes the secret at its first use */
    synchronized String of(String name, Supplier<String> made) {
        if (!values.containsKey(name)) {
            values.setProperty(name, made.get());
            PrivateFiles.store(file, values);
        }
        return values.getProperty(name);
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).replace('-', 'x');
    }
}
