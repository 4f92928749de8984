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
}
