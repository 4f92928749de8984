package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerStoresTest {

    private static final Path DISTRIBUTED = Path.of("target/payara6/glassfish/domains/domain1/config/cacerts.p12");
    private static final String MASTER = "drawn-for-this-test";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.copy(DISTRIBUTED, folder.resolve("cacerts.p12"));
        new ServerStores(folder, MASTER).write(Map.of("alin-db", "secret"));
    }

    @ParameterizedTest
    @CsvSource({"domain-passwords, JCEKS", "keystore.p12, PKCS12", "cacerts.p12, PKCS12"})
    void opens_with_the_master_password_only(String file, String type) throws Exception {
        assertThat(open(file, type, MASTER)).isNotNull();
        assertThatThrownBy(() -> open(file, type, "changeit")).isInstanceOf(IOException.class);
        assertThat(Files.getPosixFilePermissions(folder.resolve(file)))
                .allMatch(right -> right.name().startsWith("OWNER"));
    }

    @Test
    void holds_the_passwords_by_alias() throws Exception {
        var key = open("domain-passwords", "JCEKS", MASTER).getKey("alin-db", MASTER.toCharArray());
        assertThat(new String(key.getEncoded(), StandardCharsets.UTF_8)).isEqualTo("secret");
    }

    @Test
    void drops_the_keys_of_the_distribution() throws Exception {
        assertThat(open("keystore.p12", "PKCS12", MASTER).size()).isZero();
    }

    @Test
    void trusts_unexpired_authorities_only() throws Exception {
        var store = open("cacerts.p12", "PKCS12", MASTER);
        var now = Date.from(Instant.now());
        assertThat(Collections.list(store.aliases()))
                .hasSizeGreaterThan(100)
                .allSatisfy(alias -> assertThat(((X509Certificate) store.getCertificate(alias)).getNotAfter())
                        .isAfter(now));
    }

    private KeyStore open(String file, String type, String password) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(type);
        try (var input = Files.newInputStream(folder.resolve(file))) {
            store.load(input, password.toCharArray());
        }
        return store;
    }
}
