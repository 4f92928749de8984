package fr.alin.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The encryption key of social-security numbers: generated at the first start and kept with the data. */
final class SealingKeyFile {

    private static final int KEY_BYTES = 32;

    private final Path file;

    SealingKeyFile(Settings settings) {
        file = settings.work().resolve("sealing.keys");
    }

    Path path() {
        if (!Files.exists(file)) {
            var key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            PrivateFiles.write(file, "1 " + Base64.getEncoder().encodeToString(key) + System.lineSeparator());
        }
        return file;
    }
}
