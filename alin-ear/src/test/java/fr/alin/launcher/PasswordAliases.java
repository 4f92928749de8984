package fr.alin.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/** The server's own password store, filled before its first start: no password in its configuration or on a command line. */
final class PasswordAliases {

    static final String DATABASE = "alin-db";
    static final String BROKER = "alin-broker";
    /** Named as the setting, because the server looks settings up among its passwords too. */
    static final String COMPANY_DIRECTORY = "alin.company-directory.key";

    private static final char[] MASTER = "changeit".toCharArray();

    private final Path file;

    PasswordAliases(Path file) {
        this.file = file;
    }

    static String reference(String alias) {
        return "${ALIAS=%s}".formatted(alias);
    }

    void store(Map<String, String> passwords) {
        try {
            var store = KeyStore.getInstance("JCEKS");
            try (var input = Files.newInputStream(file)) {
                store.load(input, MASTER);
            }
            for (var entry : passwords.entrySet()) {
                var key = new SecretKeySpec(entry.getValue().getBytes(StandardCharsets.UTF_8), "AES");
                store.setKeyEntry(entry.getKey(), key, MASTER, null);
            }
            try (var output = Files.newOutputStream(file)) {
                store.store(output, MASTER);
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new LaunchFailure("The server's passwords could not be stored: " + e.getMessage(), e);
        }
    }
}
