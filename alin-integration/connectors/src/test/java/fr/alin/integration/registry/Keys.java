package fr.alin.integration.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Keys for tests of mutual TLS, generated with the JDK's keytool when first needed: an authority with a server, a
 * client and a server with an expired certificate, and an unrelated key.
 */
final class Keys {

    static final String PASSWORD = "only-for-tests";

    private static final Keys SHARED = new Keys();

    private final Path folder;
    private final KeyStore all;

    private Keys() {
        try {
            folder = Files.createTempDirectory("keys");
            var store = folder.resolve("all.p12").toString();
            make(store, "authority", "-ext", "bc:c");
            make(store, "server", "-signer", "authority", "-ext", "san=dns:localhost,ip:127.0.0.1");
            make(store, "client", "-signer", "authority");
            make(
                    store,
                    "expired",
                    "-signer",
                    "authority",
                    "-ext",
                    "san=dns:localhost,ip:127.0.0.1",
                    "-startdate",
                    "-3d");
            make(store, "stranger", "-ext", "san=dns:localhost,ip:127.0.0.1");
            all = load(Path.of(store));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key store of a key, with its chain. */
    static Path ofOwner(String alias) {
        return SHARED.write(alias, true);
    }

    /** The trust store with this certificate. */
    static Path trusting(String alias) {
        return SHARED.write(alias, false);
    }

    /** The TLS context of a server. */
    static SSLContext context(String owner, String trusted) {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(load(ofOwner(owner)), PASSWORD.toCharArray());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(load(trusting(trusted)));
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path write(String alias, boolean withKey) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            if (withKey) {
                var key = (PrivateKey) all.getKey(alias, PASSWORD.toCharArray());
                store.setKeyEntry(alias, key, PASSWORD.toCharArray(), all.getCertificateChain(alias));
            } else {
                store.setCertificateEntry(alias, all.getCertificate(alias));
            }
            var file = folder.resolve(alias + (withKey ? ".key" : ".trust") + ".p12");
            try (var output = Files.newOutputStream(file)) {
                store.store(output, PASSWORD.toCharArray());
            }
            return file;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyStore load(Path file) {
        try (var input = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(input, PASSWORD.toCharArray());
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(String store, String alias, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", alias));
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + alias));
        command.addAll(List.of("-validity", alias.equals("expired") ? "1" : "30", "-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", store, "-storepass", PASSWORD));
        command.addAll(Arrays.asList(more));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("keytool: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
