package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void a_moment_in_a_refusal_is_written_as_on_every_page() {
        var text = Texts.text(
                Locale.ENGLISH, "error.housing-application.too-many-numbers", Instant.parse("2026-11-22T09:05:00Z"));

        assertThat(text).endsWith("You can try another one from 22/11/2026 10:05 on.");
    }

    @Test
    void a_french_text_elides_before_a_name_that_begins_with_a_vowel() {
        assertThat(Texts.text(Locale.FRENCH, "employment.siret.rejected", "ANNE PORTE"))
                .isEqualTo("Le SIRET d'ANNE PORTE est faux");
        assertThat(Texts.text(Locale.FRENCH, "employment.siret.rejected", "DENIS GIGI"))
                .isEqualTo("Le SIRET de DENIS GIGI est faux");
        assertThat(Texts.text(Locale.FRENCH, "alerts.wish.price", "400 €", "800 €"))
                .isEqualTo("de 400 € à 800 €");
    }
}
