package fr.alin.candidacy.model;

import static fr.alin.candidacy.model.EmployerValidationState.GRANTED;
import static fr.alin.candidacy.model.EmployerValidationState.OVERDUE;
import static fr.alin.candidacy.model.EmployerValidationState.REFUSED;
import static fr.alin.candidacy.model.EmployerValidationState.REQUESTED;
import static fr.alin.candidacy.model.EmployerValidationState.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.error.TextTooLong;
import fr.alin.shared.model.Siret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmployerValidationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
    private static final long ADVISOR = 3;

    private final EmployerValidation validation =
            new EmployerValidation(1, new Siret("82454114802432"), "Comptoir du Nord", LAST_DAY, NOW);

    @Test
    void without_an_employer_to_ask_nothing_is_held_up() {
        assertThat(ValidationEffect.of(Optional.empty(), LAST_DAY)).isEqualTo(ValidationEffect.NONE);
    }

    @Test
    void the_list_waits_up_to_the_last_day_and_goes_without_after_it() {
        assertThat(effectOn(LAST_DAY)).isEqualTo(ValidationEffect.WAITS);
        assertThat(effectOn(LAST_DAY.plusDays(1))).isEqualTo(ValidationEffect.GOES_WITHOUT);
    }

    @Test
    void a_term_that_has_passed_is_recorded_once() {
        validation.expire(LAST_DAY, NOW);
        assertThat(validation.state()).isEqualTo(REQUESTED);

        validation.expire(LAST_DAY.plusDays(1), NOW);
        validation.expire(LAST_DAY.plusDays(2), NOW);

        assertThat(states()).containsExactly(REQUESTED, OVERDUE);
        assertThat(effectOn(LAST_DAY)).isEqualTo(ValidationEffect.GOES_WITHOUT);
    }

    @Test
    void an_answer_in_time_stays_when_the_term_passes() {
        validation.record(GRANTED, "", ADVISOR, NOW);
        validation.expire(LAST_DAY.plusDays(1), NOW);

        assertThat(states()).containsExactly(REQUESTED, GRANTED);
        assertThat(effectOn(LAST_DAY)).isEqualTo(ValidationEffect.NONE);
    }

    @Test
    void a_refusal_keeps_the_candidacy_here_until_the_advisor_goes_on_without_the_employer() {
        validation.record(REFUSED, "Moins d'un an d'ancienneté", ADVISOR, NOW);
        assertThat(effectOn(LAST_DAY.plusDays(9))).isEqualTo(ValidationEffect.STAYS);

        validation.record(WAIVED, "Situation d'urgence", ADVISOR, NOW.plusSeconds(60));

        assertThat(effectOn(LAST_DAY)).isEqualTo(ValidationEffect.NONE);
        assertThat(states()).containsExactly(REQUESTED, REFUSED, WAIVED);
        assertThat(validation.steps().get(2).actor()).contains(ADVISOR);
        assertThat(validation.steps().get(2).reason()).isEqualTo("Situation d'urgence");
        assertThat(validation.steps().get(2).enteredAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "WAIVED"})
    void a_refusal_and_a_waiver_need_words(EmployerValidationState answer) {
        assertThatThrownBy(() -> validation.record(answer, "  ", ADVISOR, NOW))
                .isInstanceOf(EmployerReasonMissing.class);
        assertThat(states()).containsExactly(REQUESTED);
    }

    @Test
    void the_words_have_a_bound() {
        assertThatThrownBy(() -> validation.record(REFUSED, "a".repeat(2001), ADVISOR, NOW))
                .isInstanceOf(TextTooLong.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUESTED", "OVERDUE"})
    void what_comes_by_itself_is_recorded_by_nobody(EmployerValidationState state) {
        assertThatThrownBy(() -> validation.record(state, "", ADVISOR, NOW)).isInstanceOf(EmployerAnswerNotNew.class);
    }

    @Test
    void the_same_answer_is_recorded_once() {
        validation.record(GRANTED, "", ADVISOR, NOW);

        assertThatThrownBy(() -> validation.record(GRANTED, "", ADVISOR, NOW)).isInstanceOf(EmployerAnswerNotNew.class);
    }

    private ValidationEffect effectOn(LocalDate day) {
        return ValidationEffect.of(Optional.of(validation), day);
    }

    private List<EmployerValidationState> states() {
        return validation.steps().stream().map(EmployerValidationStep::state).toList();
    }
}
