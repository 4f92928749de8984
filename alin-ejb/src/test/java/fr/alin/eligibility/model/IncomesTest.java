package fr.alin.eligibility.model;

import static fr.alin.eligibility.model.Households.JUNE_2025;
import static fr.alin.eligibility.model.Households.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;

/** The choice of the tax income that is retained (domain §7.4). */
class IncomesTest {

    @Test
    void the_income_of_two_years_ago_counts() {
        assertThat(incomes(Map.of(2023, euros("20000"))).retainedOn(JUNE_2025))
                .contains(new RetainedIncome(euros("20000"), 2023, false));
    }

    @Test
    void the_years_follow_from_the_day_of_the_decision() {
        var known = incomes(Map.of(2023, euros("20000"), 2024, euros("19000")));

        assertThat(known.retainedOn(LocalDate.of(2025, 12, 31)).orElseThrow().year())
                .isEqualTo(2023);
        assertThat(known.retainedOn(LocalDate.of(2026, 1, 1)).orElseThrow().year())
                .isEqualTo(2024);
    }

    @Test
    void last_years_counts_when_it_is_exactly_a_tenth_lower() {
        assertThat(incomes(Map.of(2023, euros("20000"), 2024, euros("18000"))).retainedOn(JUNE_2025))
                .get()
                .satisfies(retained -> {
                    assertThat(retained.amount()).isEqualByComparingTo("18000");
                    assertThat(retained.year()).isEqualTo(2024);
                    assertThat(retained.fallen()).isTrue();
                });
    }

    @Test
    void last_years_does_not_count_when_it_is_lower_by_a_cent_less_than_a_tenth() {
        assertThat(incomes(Map.of(2023, euros("20000"), 2024, euros("18000.01")))
                        .retainedOn(JUNE_2025))
                .contains(new RetainedIncome(euros("20000"), 2023, false));
    }

    @Test
    void a_higher_last_year_never_counts() {
        assertThat(incomes(Map.of(2023, euros("20000"), 2024, euros("40000"))).retainedOn(JUNE_2025))
                .contains(new RetainedIncome(euros("20000"), 2023, false));
    }

    @Test
    void a_zero_income_cannot_fall() {
        assertThat(incomes(Map.of(2023, BigDecimal.ZERO, 2024, BigDecimal.ZERO)).retainedOn(JUNE_2025))
                .contains(new RetainedIncome(BigDecimal.ZERO, 2023, false));
    }

    @Test
    void without_the_income_of_two_years_ago_none_is_retained() {
        assertThat(incomes(Map.of(2024, euros("1"))).retainedOn(JUNE_2025)).isEmpty();
    }

    @Test
    void negative_incomes_are_refused() {
        assertThatThrownBy(() -> new Incomes(Map.of(), euros("-0.01"), BigDecimal.ZERO))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Incomes(Map.of(), BigDecimal.ZERO, euros("-1")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> incomes(Map.of(2023, euros("-1")))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void figures_are_masked_in_logs() {
        assertThat(incomes(Map.of(2023, euros("20000"))).toString()).doesNotContain("20000");
        assertThat(new RetainedIncome(euros("20000"), 2023, false).toString()).doesNotContain("20000");
    }

    private static Incomes incomes(Map<Integer, BigDecimal> taxIncome) {
        return new Incomes(taxIncome, euros("1500"), BigDecimal.ZERO);
    }
}
