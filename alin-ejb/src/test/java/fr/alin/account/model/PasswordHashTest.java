package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    static final int FEW = 10;

    @Test
    void matches_the_password_it_was_made_from_and_no_other() {
        var hash = PasswordHash.of("Porte-Bleue-7", FEW);

        assertThat(hash.matches("Porte-Bleue-7")).isTrue();
        assertThat(hash.matches("Porte-Bleue-8")).isFalse();
        assertThat(hash.matches("porte-bleue-7")).isFalse();
        assertThat(hash.matches("")).isFalse();
    }

    /** The expected bytes were computed with another implementation, Python's hashlib. */
    @Test
    void is_pbkdf2_with_hmac_sha512() {
        var hash = new PasswordHash("pbkdf2-sha512$1000$AAECAwQFBgcICQoLDA0ODw==$"
                + "V3WL6EjKTvAzPb9pSJOT6LMzQyTmYCFtFK/pmqXrmAad6EC2ImAtI0ERxini208oKHN1H9SY0FSA3HnUQz2olQ==");

        assertThat(hash.matches("Élan-du-Soir-42")).isTrue();
    }

    @Test
    void accepts_either_composition_of_accents() {
        assertThat(PasswordHash.of("\u00c9lan-du-Soir-42", FEW).matches("E\u0301lan-du-Soir-42"))
                .isTrue();
    }

    @Test
    void includes_its_parameters() {
        var hash = PasswordHash.of("Porte-Bleue-7", FEW);

        assertThat(hash.value()).matches("pbkdf2-sha512\\$10\\$[^$]{24}\\$[^$]{88}");
        assertThat(hash.iterations()).isEqualTo(FEW);
    }

    @Test
    void is_salted() {
        assertThat(PasswordHash.of("Porte-Bleue-7", FEW)).isNotEqualTo(PasswordHash.of("Porte-Bleue-7", FEW));
    }

    @Test
    void can_match_no_password() {
        var hash = PasswordHash.unmatchable(FEW);

        assertThat(hash.iterations()).isEqualTo(FEW);
        assertThat(hash.matches("Porte-Bleue-7")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Porte-Bleue-7", "pbkdf2-sha512$0$AAAA$BBBB", "pbkdf2-sha1$10$AAAA$BBBB"})
    void refuses_malformed_text(String text) {
        assertThatThrownBy(() -> new PasswordHash(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_masked_in_logs() {
        var hash = PasswordHash.of("Porte-Bleue-7", FEW);

        assertThat(hash.toString()).isEqualTo("pbkdf2-sha512$…");
    }
}
