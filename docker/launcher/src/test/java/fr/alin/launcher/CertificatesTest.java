package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {

    @TempDir
    Path work;

    private Certificates certificates;

    @BeforeEach
    void make() {
        certificates = certificates();
        certificates.start();
    }

    @Test
    void both_sides_are_signed_by_the_authority_only() throws Exception {
        var authority = certificate(certificates.trusted(), "authority").getPublicKey();
        var alin = certificate(certificates.alin(), "alin");
        var site = certificate(certificates.site(), "registration-site");

        assertThatCode(() -> alin.verify(authority)).doesNotThrowAnyException();
        assertThatCode(() -> site.verify(authority)).doesNotThrowAnyException();
        assertThatThrownBy(() -> alin.verify(site.getPublicKey())).isInstanceOf(SignatureException.class);
        assertThat(site.getSubjectAlternativeNames()).hasSize(2);
    }

    @Test
    void the_keys_are_private_and_the_authority_has_none() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(certificates.alin())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(certificates.site())))
                .isEqualTo("rw-------");
        assertThat(load(certificates.trusted()).isKeyEntry("authority")).isFalse();
        assertThat(work.resolve("tls").toFile().list()).hasSize(3);
    }

    @Test
    void keys_are_reused_at_the_next_start() throws Exception {
        var first = Files.readAllBytes(certificates.alin());

        certificates().start();

        assertThat(Files.readAllBytes(certificates.alin())).isEqualTo(first);
    }

    private Certificates certificates() {
        var properties = new Properties();
        properties.setProperty("alin.work", work.toString());
        return new Certificates(new Settings(properties), new Secrets(work.resolve("secrets.properties")));
    }

    private X509Certificate certificate(Path store, String alias) throws Exception {
        return (X509Certificate) load(store).getCertificate(alias);
    }

    private KeyStore load(Path file) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        try (var input = Files.newInputStream(file)) {
            store.load(input, certificates.password().toCharArray());
        }
        return store;
    }
}
