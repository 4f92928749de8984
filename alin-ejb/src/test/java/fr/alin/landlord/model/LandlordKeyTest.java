package fr.alin.landlord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.security.Pem;
import fr.alin.shared.security.SignedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandlordKeyTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    static final byte[] BODY = "<offers/>".getBytes(StandardCharsets.UTF_8);
    static final SignedText TEXT = SignedText.of("m-0000001", "2026-11-28T23:00:00Z", BODY);

    final TestKeys pair = TestKeys.fresh();
    final LandlordKey key = pair.of("TOITS", DAY);

    /** The example in the contract: key, text and signature can be reproduced with openssl. */
    @Test
    void the_contract_s_example_is_right() {
        var example = PastedKey.of("""
                -----BEGIN PUBLIC KEY-----
                MCowBQYDK2VwAyEAA6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=
                -----END PUBLIC KEY-----
                """);
        var registered = new LandlordKey("TOITS", example, new KeyPeriod(DAY, Optional.empty()), 3, Instant.EPOCH);

        assertThat(TEXT.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("""
                m-0000001
                2026-11-28T23:00:00Z
                320a7d6ca5fa2ea72c43b1b87cb25d933d0df92213181118b31952b2447900c4""");
        assertThat(registered.keyId()).isEqualTo("a050837d85070582");
        assertThat(
                        registered.signed(
                                TEXT,
                                Base64.getDecoder()
                                        .decode(
                                                "AZJ47Dk9fVrgJrOWeq9VqeoKugFj1jN4LXACqQy4H3amQUtRqsLbamyVIqVybfgvfgjLvRPs1ytyFJe9HnpnDA==")))
                .isTrue();
    }

    @Test
    void only_its_own_signature_of_the_same_text_is_right() {
        var signature = pair.sign(TEXT);

        assertThat(key.signed(TEXT, signature)).isTrue();
        assertThat(key.signed(SignedText.of("m-0000002", TEXT.sentAt(), BODY), signature))
                .isFalse();
        assertThat(key.signed(SignedText.of(TEXT.messageId(), "2026-11-28T23:00:01Z", BODY), signature))
                .isFalse();
        assertThat(key.signed(SignedText.of(TEXT.messageId(), TEXT.sentAt(), new byte[1]), signature))
                .isFalse();
        assertThat(key.signed(TEXT, TestKeys.fresh().sign(TEXT))).isFalse();
        for (var length : new int[] {0, 1, 63, 64, 65, 1000}) {
            assertThat(key.signed(TEXT, new byte[length])).isFalse();
        }
    }

    @Test
    void it_is_usable_from_its_first_to_its_last_day() {
        var period = new KeyPeriod(DAY, Optional.of(DAY.plusDays(1)));
        var ending = new LandlordKey("TOITS", PastedKey.of(pair.pem()), period, 3, Instant.EPOCH);

        assertThat(ending.isUsable(DAY.minusDays(1))).isFalse();
        assertThat(ending.isUsable(DAY)).isTrue();
        assertThat(ending.isUsable(DAY.plusDays(1))).isTrue();
        assertThat(ending.isUsable(DAY.plusDays(2))).isFalse();
        assertThat(key.isUsable(DAY.plusYears(9))).isTrue();
        assertThatThrownBy(() -> new KeyPeriod(DAY, Optional.of(DAY.minusDays(1))))
                .hasMessage("landlord.key-period");
    }

    @Test
    void it_is_revoked_for_a_reason_and_for_ever() {
        assertThatThrownBy(() -> key.revoke(" ", 4, Instant.EPOCH)).hasMessage("landlord.key-reason-missing");
        assertThatThrownBy(() -> key.revoke("x".repeat(501), 4, Instant.EPOCH))
                .hasMessage("landlord.key-reason-too-long");
        assertThat(key.isUsable(DAY)).isTrue();

        key.revoke("Ordinateur volé", 4, Instant.EPOCH);

        assertThat(key.isUsable(DAY)).isFalse();
        assertThat(key.revokedBy()).contains(4L);
        assertThat(key.revocationReason()).isEqualTo("Ordinateur volé");
    }

    @Test
    void a_private_key_is_refused_as_one_whatever_surrounds_it() {
        for (var text : new String[] {
            pair.privatePem(),
            "key:\n" + pair.privatePem(),
            pair.pem() + pair.privatePem(),
            "-----BEGIN OPENSSH PRIVATE KEY-----\ncut",
            "-----BEGIN ENCRYPTED PRIVATE KEY-----"
        }) {
            assertThatThrownBy(() -> PastedKey.of(text))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("landlord.key-private");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ssh-ed25519 AAAAC3Nza", "-----BEGIN PUBLIC KEY-----\n????\n-----END PUBLIC KEY-----"})
    void what_is_no_single_public_key_is_refused(String text) {
        assertThatThrownBy(() -> PastedKey.of(text)).hasMessage("landlord.key-malformed");
        assertThatThrownBy(() -> PastedKey.of(null)).hasMessage("landlord.key-malformed");
        assertThatThrownBy(() -> PastedKey.of(pair.pem() + pair.pem())).hasMessage("landlord.key-malformed");
    }

    @Test
    void a_key_of_another_kind_or_of_small_order_is_refused() {
        assertThatThrownBy(() -> PastedKey.of(TestKeys.of("EC").pem())).hasMessage("landlord.key-not-ed25519");
        assertThatThrownBy(() -> PastedKey.of(TestKeys.of("Ed448").pem())).hasMessage("landlord.key-not-ed25519");
        var weak = TestKeys.fresh().pem();
        var x509 = Pem.read(weak).get(0).content();
        for (int i = 12; i < x509.length; i++) {
            x509[i] = 0;
        }
        x509[12] = 1;
        assertThatThrownBy(() -> PastedKey.of(new Pem("PUBLIC KEY", x509).text()))
                .hasMessage("landlord.key-not-ed25519");
    }
}
