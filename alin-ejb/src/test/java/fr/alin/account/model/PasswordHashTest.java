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
    void does_not_mind_how_a_keyboard_composes_accents() {
        assertThat(PasswordHash.of("\u00c9lan-du-Soir-42", FEW).matches("E\u0301lan-du-Soir-42"))
                .isTrue();
    }

    @Test
    void says_how_it_was_made() {
        var hash = PasswordHash.of("Porte-Bleue-7", FEW);

        assertThat(hash.value()).matches("pbkdf2-sha512\\$10\\$[^$]{24}\\$[^$]{88}");
        assertThat(hash.iterations()).isEqualTo(FEW);
    }

    @Test
    void is_never_made_twice_alike() {
        assertThat(PasswordHash.of("Porte-Bleue-7", FEW)).isNotEqualTo(PasswordHash.of("Porte-Bleue-7", FEW));
    }

    @Test
    void can_stand_for_a_password_that_nobody_has() {
        var nobodys = PasswordHash.unmatchable(FEW);

        assertThat(nobodys.iterations()).isEqualTo(FEW);
        assertThat(nobodys.matches("Porte-Bleue-7")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Porte-Bleue-7", "pbkdf2-sha512$0$AAAA$BBBB", "pbkdf2-sha1$10$AAAA$BBBB"})
    void refuses_a_text_of_another_form(String text) {
        assertThatThrownBy(() -> new PasswordHash(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shows_nothing_of_itself_in_a_log() {
        var hash = PasswordHash.of("Porte-Bleue-7", FEW);

        assertThat(hash.toString()).isEqualTo("pbkdf2-sha512$…");
    }
}
