package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import fr.alin.housingapplication.Registered;
import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;

/** */
class SecurityCodeTest {

    private static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    private static final boolean RIGHT = true;
    private static final boolean WRONG = false;

    private final SecurityCode code = new SecurityCode(101, Registered.NUMBER, "sealed", NOW, Duration.ofHours(24), 5);

    @Test
    void can_be_used_once() {
        assertThat(code.accept(RIGHT, NOW)).isTrue();
        assertThat(code.accept(RIGHT, NOW)).isFalse();
    }

    @Test
    void is_valid_until_its_last_second() {
        assertThat(code.isUsable(NOW.plus(Duration.ofHours(24)).minusSeconds(1)))
                .isTrue();
        assertThat(code.accept(RIGHT, NOW.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void is_locked_by_the_fifth_wrong_try() {
        for (int i = 0; i < 4; i++) {
            assertThat(code.accept(WRONG, NOW)).isFalse();
        }
        assertThat(code.isLocked()).isFalse();

        code.accept(WRONG, NOW);

        assertThat(code.isLocked()).isTrue();
        assertThat(code.accept(RIGHT, NOW)).isFalse();
    }

    @Test
    void codes_are_drawn_without_characters_that_look_alike() {
        assertThat(CodeText.draw().value()).matches("[2-9A-HJ-NP-Z]{6}").doesNotContain("L");
        assertThat(CodeText.draw()).isNotEqualTo(CodeText.draw());
    }

    @Test
    void half_a_code_is_malformed_and_does_not_count_as_a_try() {
        for (var typed : new String[] {null, "", "ABC23", "ABC2345", "A B-C.2"}) {
            assertThatThrownBy(() -> new CodeText(typed))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("code.malformed");
        }
        assertThat(new CodeText(" abc-234 ").value()).isEqualTo("ABC234");
    }

    @Test
    void no_log_ever_shows_a_code() {
        assertThat(new CodeText("ABC234").toString()).doesNotContain("ABC234");
    }
}
