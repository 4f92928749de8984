package fr.alin.candidacy.model;

import static fr.alin.shared.model.DwellingType.T1;
import static fr.alin.shared.model.DwellingType.T2;
import static fr.alin.shared.model.DwellingType.T3;
import static fr.alin.shared.model.DwellingType.T4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;

import fr.alin.shared.model.DwellingType;
import org.junit.jupiter.api.Test;

class EligibilityPolicyTest {

    /** The handbook's household of two: T1 to T3, 16 m², here with 2 523 € a month. */
    static final HouseholdLimits TWO =
            new HouseholdLimits(Set.of(T1, T2, T3), new BigDecimal("16"), new BigDecimal("2523"));

    final EligibilityPolicy policy = new EligibilityPolicy();

    @Test
    void three_times_the_rent_is_just_enough() {
        var verdict = assess(T2, "47", "841");

        assertThat(verdict.isEligible()).isTrue();
        assertThat(verdict.effort().ratePercent()).isEqualByComparingTo("33.3");
        assertThatCode(verdict::requireEligible).doesNotThrowAnyException();
    }

    @Test
    void a_cent_more_is_too_much() {
        assertThatThrownBy(assess(T2, "47", "841.01")::requireEligible)
                .isInstanceOfSatisfying(
                        RentTooHigh.class,
                        refusal -> assertThat(refusal.args()).containsExactly(new BigDecimal("841.00")));
    }

    @Test
    void too_many_rooms_are_refused() {
        assertThatThrownBy(assess(T4, "80", "700")::requireEligible).isInstanceOf(DwellingTypeNotSuited.class);
    }

    @Test
    void too_small_a_home_is_refused_and_the_limit_itself_is_not() {
        assertThatThrownBy(assess(T1, "15.99", "400")::requireEligible).isInstanceOf(SurfaceTooSmall.class);
        assertThat(assess(T1, "16.00", "400").surface().holds()).isTrue();
    }

    @Test
    void every_rule_is_answered_even_when_another_fails() {
        var verdict = assess(T4, "10", "2000");

        assertThat(verdict.typology().holds()).isFalse();
        assertThat(verdict.surface().holds()).isFalse();
        assertThat(verdict.effort().holds()).isFalse();
    }

    @Test
    void without_an_income_no_rent_is_affordable() {
        var poor = new HouseholdLimits(Set.of(T1), BigDecimal.ONE, BigDecimal.ZERO);

        var verdict = policy.assess(poor, T1, BigDecimal.TEN, BigDecimal.ONE);

        assertThat(verdict.effort().holds()).isFalse();
        assertThat(verdict.effort().ratePercent()).isEqualByComparingTo("100");
    }

    private EligibilityVerdict assess(DwellingType type, String surface, String rent) {
        return policy.assess(TWO, type, new BigDecimal(surface), new BigDecimal(rent));
    }
}
