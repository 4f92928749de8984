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
    void opens_with_its_own_key_only() {
        landlord.accept(key);

        assertThat(landlord.opensWith(key.value())).isTrue();
        assertThat(landlord.opensWith(AccessKey.random().value())).isFalse();
        assertThat(landlord.opensWith("")).isFalse();
    }

    @Test
    void opens_with_nothing_before_it_has_a_key() {
        assertThat(landlord.hasKey()).isFalse();
        assertThat(landlord.opensWith(key.value())).isFalse();
        assertThat(landlord.signed(MESSAGE, new byte[32])).isFalse();
    }

    @Test
    void a_new_key_ends_the_former() {
        landlord.accept(key);
        landlord.accept(AccessKey.random());

        assertThat(landlord.opensWith(key.value())).isFalse();
    }

    @Test
    void its_signature_is_made_with_the_digest_of_its_key() throws Exception {
        landlord.accept(key);
        var signature = signature(key.value(), MESSAGE);

        assertThat(landlord.signed(MESSAGE, signature)).isTrue();
        assertThat(landlord.signed("<offers />".getBytes(StandardCharsets.UTF_8), signature))
                .isFalse();
        assertThat(landlord.signed(MESSAGE, signature(AccessKey.random().value(), MESSAGE)))
                .isFalse();
        assertThat(landlord.signed(MESSAGE, new byte[0])).isFalse();
    }

    @Test
    void neither_key_nor_signature_counts_while_it_is_suspended() throws Exception {
        landlord.accept(key);
        landlord.suspend();

        assertThat(landlord.opensWith(key.value())).isFalse();
        assertThat(landlord.signed(MESSAGE, signature(key.value(), MESSAGE))).isFalse();

        landlord.resume();
        assertThat(landlord.opensWith(key.value())).isTrue();
    }

    @Test
    void the_key_itself_is_not_kept_and_not_written_in_a_log() {
        assertThat(key.digest()).hasSize(64).doesNotContain(key.value());
        assertThat(key).asString().doesNotContain(key.value());
    }

    @Test
    void has_a_name_of_readable_length_and_may_have_a_siren() {
        assertThat(landlord.name()).isEqualTo("Toits et Territoires");
        assertThatThrownBy(() -> landlord.rename(" ", Optional.empty())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> landlord.rename("X".repeat(121), Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
        assertThat(landlord.siren()).contains("123456782");
        landlord.rename("Toits", Optional.empty());
        assertThat(landlord.siren()).isEmpty();
    }

    @Test
    void has_a_code_that_can_head_a_reference() {
        assertThat(landlord.code()).isEqualTo("TOITS");
        assertThatThrownBy(() -> new LandlordCode("TO-ITS")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new LandlordCode("TO")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new LandlordCode(null)).isInstanceOf(InvalidValueException.class);
    }

    /** As a landlord's engineer computes it: the key of the signature is the SHA-256 of the access key's text. */
    private static byte[] signature(String accessKey, byte[] message) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(accessKey.getBytes(StandardCharsets.UTF_8));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(digest, "HmacSHA256"));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(new AccessKey(accessKey).digest());
        return mac.doFinal(message);
    }
}
