package fr.alin.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.config.AlinSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final String PURPOSE = "housing_application.received";
    private static final String FIRST = "1 " + key(1);
    private static final String SECOND = "2 " + key(2);
    private static final byte[] PLAIN = "1 85 04 29 019 001 23".getBytes(StandardCharsets.UTF_8);

    private final Sealing sealing = with(FIRST);

    @Test
    void what_is_sealed_opens_again() {
        assertThat(sealing.open(sealing.seal(PLAIN, PURPOSE), PURPOSE)).isEqualTo(PLAIN);
    }

    @Test
    void a_fingerprint_depends_on_text_purpose_and_key() {
        var print = sealing.fingerprint("192.0.2.7", "source");

        assertThat(print).matches("[0-9a-f]{64}").isEqualTo(with(FIRST).fingerprint("192.0.2.7", "source"));
        assertThat(sealing.fingerprint("192.0.2.8", "source")).isNotEqualTo(print);
        assertThat(sealing.fingerprint("192.0.2.7", "mails")).isNotEqualTo(print);
        assertThat(with(FIRST, SECOND).fingerprint("192.0.2.7", "source")).isNotEqualTo(print);
    }

    @Test
    void sealed_bytes_reveal_neither_content_nor_equality() {
        var sealed = sealing.seal(PLAIN, PURPOSE);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("85 04");
        assertThat(sealing.seal(PLAIN, PURPOSE)).isNotEqualTo(sealed);
    }

    @Test
    void each_changed_byte_is_detected() {
        var sealed = sealing.seal(PLAIN, PURPOSE);

        for (var index = 0; index < sealed.length; index++) {
            var changed = sealed.clone();
            changed[index] ^= 1;
            assertFails(sealing, changed, PURPOSE);
        }
    }

    @Test
    void a_value_copied_to_another_place_does_not_open() {
        assertFails(sealing, sealing.seal(PLAIN, PURPOSE), "import_request.received");
    }

    @Test
    void the_newest_key_seals_and_the_former_still_opens() {
        var before = sealing.seal(PLAIN, PURPOSE);
        var both = with(FIRST, SECOND);
        var after = both.seal(PLAIN, PURPOSE);

        assertThat(after[0]).isEqualTo((byte) 2);
        assertThat(both.open(before, PURPOSE)).isEqualTo(PLAIN);
        assertFails(sealing, after, PURPOSE);
    }

    @Test
    void refuses_bytes_that_are_too_short() {
        assertFails(sealing, new byte[5], PURPOSE);
    }

    @Test
    void keys_are_read_from_the_configured_file(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("keys"), List.of("# made at installation", "", FIRST));

        var sealed = new Sealing(settings(Optional.of(file))).seal(PLAIN, PURPOSE);

        assertThat(sealing.open(sealed, PURPOSE)).isEqualTo(PLAIN);
    }

    @Test
    void without_keys_nothing_is_sealed() {
        var none = new Sealing(settings(Optional.empty()));

        assertThatExceptionOfType(SealingFailure.class)
                .isThrownBy(() -> none.seal(PLAIN, PURPOSE))
                .withMessageContaining("alin.sealing.keys");
    }

    @Test
    void a_malformed_line_is_reported_without_its_key() {
        for (var line : List.of("1", "0 " + key(1), "256 " + key(1), "1 " + key(1).substring(4), FIRST + " x")) {
            assertThatExceptionOfType(SealingFailure.class)
                    .isThrownBy(() -> SealingKeys.parse(List.of("", line)))
                    .withMessageContaining("Line 2")
                    .withMessageNotContaining(key(1).substring(4));
        }
        assertThatExceptionOfType(SealingFailure.class).isThrownBy(() -> SealingKeys.parse(List.of(FIRST, FIRST)));
    }

    private static void assertFails(Sealing sealing, byte[] sealed, String purpose) {
        assertThatExceptionOfType(SealingFailure.class).isThrownBy(() -> sealing.open(sealed, purpose));
    }

    private static Sealing with(String... lines) {
        return new Sealing(SealingKeys.parse(List.of(lines)));
    }

    private static String key(int number) {
        var bytes = new byte[32];
        bytes[0] = (byte) number;
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static AlinSettings settings(Optional<Path> file) {
        return new AlinSettings() {
            @Override
            public Optional<Path> sealingKeys() {
                return file;
            }
        };
    }
}
