package fr.alin.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class SigningKeysTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T23:00:00.9Z"), ZoneOffset.UTC);

    final KeyPair first = pair();
    final KeyPair second = pair();

    @Test
    void the_first_pair_signs_and_all_are_published() throws Exception {
        var signing = new Signing(SigningKeys.parse(pem(first) + pem(second)), CLOCK);

        var signed = signing.sign("m-0000001", "é");

        assertThat(signed.keyId()).isEqualTo(Ed25519.idOf(first.getPublic()));
        assertThat(signed.text())
                .isEqualTo(SignedText.of("m-0000001", "2026-11-28T23:00:00Z", "é".getBytes(StandardCharsets.UTF_8)));
        assertThat(Ed25519.isSigned(first.getPublic(), signed.text().bytes(), signed.signature()))
                .isTrue();
        var published = Pem.read(signing.published());
        assertThat(published).hasSize(2).extracting(Pem::label).containsOnly("PUBLIC KEY");
        assertThat(Ed25519.publicKey(published.get(1).content())).isEqualTo(second.getPublic());
        assertThat(signing.published()).doesNotContain("PRIVATE");
    }

    @Test
    void a_wrong_file_is_refused_without_showing_a_key() {
        assertRefused("", "missing");
        assertRefused(privatePem(first), "Pair 1 of the signing keys is incomplete");
        assertRefused(pem(first) + publicPem(second) + privatePem(second), "Pair 2 of the signing keys is incomplete");
        assertRefused(privatePem(first) + publicPem(second), "halves of pair 1");
        assertRefused(pem(first).replaceAll("MC4CAQ", "MC4CAA"), "Pair 1 of the signing keys");
    }

    private static void assertRefused(String text, String reason) {
        assertThatThrownBy(() -> SigningKeys.parse(text))
                .isInstanceOf(SealingFailure.class)
                .hasMessageContaining(reason);
    }

    private static String pem(KeyPair pair) {
        return privatePem(pair) + publicPem(pair);
    }

    private static String privatePem(KeyPair pair) {
        return new Pem("PRIVATE KEY", pair.getPrivate().getEncoded()).text();
    }

    private static String publicPem(KeyPair pair) {
        return new Pem("PUBLIC KEY", pair.getPublic().getEncoded()).text();
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
