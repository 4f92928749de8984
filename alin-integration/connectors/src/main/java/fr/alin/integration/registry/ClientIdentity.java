package fr.alin.integration.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.shared.config.AlinSettings;

/**
 * AL'in's identity towards a SOAP site: TLS keys and trusted certificates, its certificate in PEM, and its desk code.
 * Empty without a key store (tests, plain connections).
 */
record ClientIdentity(Optional<SSLContext> tls, Optional<byte[]> certificate, String desk) {

    /** @throws SiteUnavailable when a store cannot be read */
    static ClientIdentity of(SiteConnection site, AlinSettings settings) {
        var group = site.endpoint();
        var desk = settings.siteDesk(group);
        var keys = settings.siteKeyStore(group);
        if (keys.isEmpty()) {
            return new ClientIdentity(Optional.empty(), Optional.empty(), desk);
        }
        try {
            var password = settings.siteStorePassword(group).toCharArray();
            var own = load(keys.get(), password);
            var trusted = load(settings.siteTrustStore(group), password);
            return new ClientIdentity(Optional.of(context(own, password, trusted)), Optional.of(pem(own)), desk);
        } catch (GeneralSecurityException | IOException e) {
            throw new SiteUnavailable(
                    site.siteCode(),
                    Kind.DOWN,
                    "our own keys cannot be read, " + e.getClass().getSimpleName(),
                    e);
        }
    }

    private static KeyStore load(Path file, char[] password) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var input = Files.newInputStream(file)) {
            store.load(input, password);
        }
        return store;
    }

    private static SSLContext context(KeyStore own, char[] password, KeyStore trusted) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, password);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static byte[] pem(KeyStore own) throws GeneralSecurityException {
        for (var alias : Collections.list(own.aliases())) {
            if (own.isKeyEntry(alias)) {
                return pem(own.getCertificate(alias));
            }
        }
        throw new GeneralSecurityException("no key in the key store");
    }

    private static byte[] pem(Certificate certificate) throws GeneralSecurityException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        return ("-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
