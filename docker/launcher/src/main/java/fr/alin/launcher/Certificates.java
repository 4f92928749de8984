package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of both sides of the exchange with the national registration site, generated with the JDK's keytool at the
 * first start and renewed before they expire. The key of their certificate authority is discarded.
 */
final class Certificates implements Component {

    static final String PASSWORD = "alin.registration.national.store-password";

    private static final String AUTHORITY = "authority";
    private static final String SITE = "registration-site";
    private static final String ALIN = "alin";
    private static final int VALIDITY_DAYS = 397;
    /** Keytool ends before the second compiler would pay, which doubles its processor time. */
    private static final List<String> SHORT_LIVED = List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC");

    private static final Duration LEFT = Duration.ofDays(30);

    private final Path folder;
    private final String password;

    Certificates(Settings settings, Secrets secrets) {
        folder = settings.work().resolve("tls");
        password = secrets.of(PASSWORD);
    }

    /** The site's key with its chain. */
    Path site() {
        return folder.resolve(SITE + ".p12");
    }

    /** AL'in's key with its chain. */
    Path alin() {
        return folder.resolve(ALIN + ".p12");
    }

    /** The certificate authority that both sides trust. */
    Path trusted() {
        return folder.resolve(AUTHORITY + ".p12");
    }

    String password() {
        return password;
    }

    @Override
    public String title() {
        return "Certificates of the exchange with the national registration site";
    }

    @Override
    public void start() {
        try {
            if (!isUsable()) {
                make();
            }
        } catch (GeneralSecurityException e) {
            throw new LaunchFailure("Cannot create the certificates: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // nothing to stop
    }

    private boolean isUsable() throws GeneralSecurityException, IOException {
        if (!Stream.of(site(), alin(), trusted()).allMatch(Files::exists)) {
            return false;
        }
        var own = (X509Certificate) load(alin()).getCertificate(ALIN);
        return own.getNotAfter().after(Date.from(Instant.now().plus(LEFT)));
    }

    private void make() throws GeneralSecurityException, IOException {
        var all = folder.resolve("all.p12");
        PrivateFiles.createFolder(folder);
        Files.deleteIfExists(all);
        keytool(all, AUTHORITY, "-ext", "bc:c", "-ext", "ku:c=keyCertSign");
        keytool(all, SITE, "-signer", AUTHORITY, "-ext", "san=dns:localhost,ip:127.0.0.1", "-ext", "eku=serverAuth");
        keytool(all, ALIN, "-signer", AUTHORITY, "-ext", "eku=clientAuth");
        var keys = load(all);
        withKey(keys, SITE, site());
        withKey(keys, ALIN, alin());
        var trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry(AUTHORITY, keys.getCertificate(AUTHORITY));
        store(trust, trusted());
        Files.delete(all);
    }

    private void withKey(KeyStore all, String alias, Path file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var key = (PrivateKey) all.getKey(alias, password.toCharArray());
        store.setKeyEntry(alias, key, password.toCharArray(), all.getCertificateChain(alias));
        store(store, file);
    }

    private void store(KeyStore store, Path file) throws GeneralSecurityException, IOException {
        try (var output = Files.newOutputStream(PrivateFiles.create(file))) {
            store.store(output, password.toCharArray());
        }
    }

    private KeyStore load(Path file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var input = Files.newInputStream(file)) {
            store.load(input, password.toCharArray());
        }
        return store;
    }

    /** The password is passed in the environment, which other users of the machine cannot read. */
    private void keytool(Path store, String alias, String... more) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(Platform.java()).resolveSibling("keytool").toString(), "-genkeypair", "-alias", alias));
        command.addAll(SHORT_LIVED);
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + alias + ",O=AL'in"));
        command.addAll(List.of("-validity", Integer.toString(VALIDITY_DAYS), "-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", store.toString(), "-storepass:env", "STORE_PASSWORD"));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("STORE_PASSWORD", password);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new LaunchFailure("keytool cannot create the key of " + alias + ": " + output.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while keys were made", e);
        }
    }
}
