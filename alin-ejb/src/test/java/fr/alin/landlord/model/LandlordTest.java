package fr.alin.landlord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.Siren;
import org.junit.jupiter.api.Test;

class LandlordTest {

    static final byte[] MESSAGE = "<offers/>".getBytes(StandardCharsets.UTF_8);

    final AccessKey key = AccessKey.random();
    final Landlord landlord = new Landlord(
            new LandlordCode("toits"), " Toits et Territoires ", Optional.of(new Siren("123456782")), Instant.EPOCH);

    @Test
    void authenticates_with_its_own_key_only() {
        landlord.changeKey(key);

        assertThat(landlord.authenticates(key.value())).isTrue();
        assertThat(landlord.authenticates(AccessKey.random().value())).isFalse();
        assertThat(landlord.authenticates("")).isFalse();
    }

    @Test
    void does_not_authenticate_without_a_key() {
        assertThat(landlord.hasKey()).isFalse();
        assertThat(landlord.authenticates(key.value())).isFalse();
        assertThat(landlord.signed(MESSAGE, new byte[32])).isFalse();
    }

    @Test
    void a_new_key_replaces_the_former_one() {
        landlord.changeKey(key);
        landlord.changeKey(AccessKey.random());

        assertThat(landlord.authenticates(key.value())).isFalse();
    }

    @Test
    void its_signature_is_made_with_the_digest_of_its_key() throws Exception {
        landlord.changeKey(key);
        var signature = signature(key.value(), MESSAGE);

        assertThat(landlord.signed(MESSAGE, signature)).isTrue();
        assertThat(landlord.signed("<offers />".getBytes(StandardCharsets.UTF_8), signature))
                .isFalse();
        assertThat(landlord.signed(MESSAGE, signature(AccessKey.random().value(), MESSAGE)))
                .isFalse();
        assertThat(landlord.signed(MESSAGE, new byte[0])).isFalse();
    }

    @Test
    void refuses_key_and_signature_while_suspended() throws Exception {
        landlord.changeKey(key);
        landlord.suspend();

        assertThat(landlord.authenticates(key.value())).isFalse();
        assertThat(landlord.signed(MESSAGE, signature(key.value(), MESSAGE))).isFalse();

        landlord.resume();
        assertThat(landlord.authenticates(key.value())).isTrue();
    }

    @Test
    void the_key_is_neither_stored_nor_logged() {
        assertThat(key.digest()).hasSize(64).doesNotContain(key.value());
        assertThat(key).asString().doesNotContain(key.value());
    }

    @Test
    void requires_a_name_and_accepts_a_siren() {
        assertThat(landlord.name()).isEqualTo("Toits et Territoires");
        assertThatThrownBy(() -> landlord.rename(" ", Optional.empty())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> landlord.rename("X".repeat(121), Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
        assertThat(landlord.siren()).contains("123456782");
        landlord.rename("Toits", Optional.empty());
        assertThat(landlord.siren()).isEmpty();
    }

    @Test
    void requires_a_valid_code() {
        assertThat(landlord.code()).isEqualTo("TOITS");
        assertThatThrownBy(() -> new LandlordCode("TO-ITS")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new LandlordCode("TO")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new LandlordCode(null)).isInstanceOf(InvalidValueException.class);
    }

    /** Signs like a landlord's system: the key of the signature is the SHA-256 of the access key's text. */
    private static byte[] signature(String accessKey, byte[] message) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(accessKey.getBytes(StandardCharsets.UTF_8));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(digest, "HmacSHA256"));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(new AccessKey(accessKey).digest());
        return mac.doFinal(message);
    }
}
