package fr.alin.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recreates the server's key stores with a generated master password. The distribution's stores have a well-known
 * password and the same keys in every copy; none of these keys is kept.
 */
final class ServerStores {

    private static final char[] DISTRIBUTED = "changeit".toCharArray();

    private final Path folder;
    private final char[] master;

    ServerStores(Path folder, String master) {
        this.folder = folder;
        this.master = master.toCharArray();
    }

    /** Passwords by alias, so that none appears in the configuration or on a command line. */
    void write(Map<String, String> passwords) {
        try {
            passwords(passwords);
            keys();
            authorities();
        } catch (GeneralSecurityException | IOException e) {
            throw new LaunchFailure("Cannot create the server's key stores: " + e.getMessage(), e);
        }
    }

    private void passwords(Map<String, String> passwords) throws GeneralSecurityException, IOException {
        var store = empty("JCEKS");
        for (var entry : passwords.entrySet()) {
            var key = new SecretKeySpec(entry.getValue().getBytes(StandardCharsets.UTF_8), "AES");
            store.setKeyEntry(entry.getKey(), key, master, null);
        }
        store("domain-passwords", store);
    }

    /** No keys, since none of our listeners uses TLS. */
    private void keys() throws GeneralSecurityException, IOException {
        store("keystore.p12", empty("PKCS12"));
    }

    /** The distribution's authorities, without the expired ones. */
    private void authorities() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var input = Files.newInputStream(folder.resolve("cacerts.p12"))) {
            store.load(input, DISTRIBUTED);
        }
        var now = Date.from(Instant.now());
        for (var alias : Collections.list(store.aliases())) {
            if (((X509Certificate) store.getCertificate(alias)).getNotAfter().before(now)) {
                store.deleteEntry(alias);
            }
        }
        store("cacerts.p12", store);
    }

    private static KeyStore empty(String type) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(type);
        store.load(null, null);
        return store;
    }

    private void store(String name, KeyStore store) throws GeneralSecurityException, IOException {
        try (var output = Files.newOutputStream(PrivateFiles.create(folder.resolve(name)))) {
            store.store(output, master);
        }
    }
}
