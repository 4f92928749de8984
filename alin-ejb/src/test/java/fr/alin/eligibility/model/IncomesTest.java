package fr.alin.eligibility.model;

import static fr.alin.eligibility.model.Households.JUNE_2025;
import static fr.alin.eligibility.model.Households.euros;
import static fr.alin.eligibility.model.IncomePeriod.LAST_TWELVE_MONTHS;
import static fr.alin.eligibility.model.IncomePeriod.TWO_YEARS_BEFORE;
import static fr.alin.eligibility.model.IncomePeriod.YEAR_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.eligibility.model.SetAsideIncome.Reason;
import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice of the tax income that is retained (domain §7.4). */
class IncomesTest {

    @Test
    void the_income_of_two_years_ago_counts() {
        assertThat(incomes(Map.of(2023, euros("20000"))).retainedOn(JUNE_2025))
                .contains(new RetainedIncome(euros("20000"), TWO_YEARS_BEFORE, 2023, List.of()));
    }

    @Test
    void the_years_follow_from_the_day_of_the_decision() {
        var known = incomes(Map.of(2023, euros("20000"), 2024, euros("19000")));

        assertThat(known.retainedOn(LocalDate.of(2025, 12, 31)).orElseThrow().taxYear())
                .isEqualTo(2023);
        assertThat(known.retainedOn(LocalDate.of(2026, 1, 1)).orElseThrow().taxYear())
                .isEqualTo(2024);
    }

    @ParameterizedTest
    @CsvSource({
        "18000,     , 18000, YEAR_BEFORE",
        "18000.01,  , 20000, TWO_YEARS_BEFORE",
        "40000,     , 20000, TWO_YEARS_BEFORE",
        ", 18000    , 18000, LAST_TWELVE_MONTHS",
        ", 18000.01 , 20000, TWO_YEARS_BEFORE",
        "18000.01, 18000, 18000, LAST_TWELVE_MONTHS",
        "18000, 18000.01, 18000, YEAR_BEFORE",
        "17000, 16999.99, 16999.99, LAST_TWELVE_MONTHS",
        "17000, 17000, 17000, YEAR_BEFORE",
        "16999.99, 17000, 16999.99, YEAR_BEFORE",
    })
    void a_later_income_counts_when_it_is_lower_by_a_tenth_and_the_lower_of_two(
            BigDecimal lastYear, BigDecimal twelveMonths, BigDecimal amount, IncomePeriod period) {
        var retained = incomes(lastYear, twelveMonths).retainedOn(JUNE_2025).orElseThrow();

        assertThat(retained.amount()).isEqualByComparingTo(amount);
        assertThat(retained.period()).isEqualTo(period);
        assertThat(retained.fallen()).isEqualTo(period != TWO_YEARS_BEFORE);
    }

    @Test
    void whatever_was_given_and_is_not_retained_has_its_reason() {
        assertThat(incomes(euros("19000"), euros("17000"))
                        .retainedOn(JUNE_2025)
                        .orElseThrow()
                        .setAside())
                .containsExactly(new SetAsideIncome(YEAR_BEFORE, euros("19000"), Reason.NOT_LOWER_BY_A_TENTH));
        assertThat(incomes(euros("17000"), euros("17500"))
                        .retainedOn(JUNE_2025)
                        .orElseThrow()
                        .setAside())
                .containsExactly(new SetAsideIncome(LAST_TWELVE_MONTHS, euros("17500"), Reason.ANOTHER_IS_LOWER));
    }

    @ParameterizedTest
    @CsvSource({"2025-02, false", "2025-03, true", "2025-05, true", "2025-06, true", "2025-07, false"})
    void twelve_months_are_the_last_ones_until_three_months_after_their_end(YearMonth last, boolean current) {
        var retained = new Incomes(
                        Map.of(2023, euros("20000")),
                        Optional.of(new RecentIncome(euros("10000"), last)),
                        euros("1500"),
                        BigDecimal.ZERO)
                .retainedOn(JUNE_2025)
                .orElseThrow();

        assertThat(retained.fallen()).isEqualTo(current);
        assertThat(retained.setAside())
                .isEqualTo(
                        current
                                ? List.of()
                                : List.of(new SetAsideIncome(
                                        LAST_TWELVE_MONTHS, euros("10000"), Reason.NOT_THE_LAST_TWELVE_MONTHS)));
    }

    @Test
    void twelve_months_given_for_a_day_end_the_month_before() {
        assertThat(RecentIncome.before(LocalDate.of(2025, 1, 31), euros("1")).lastMonth())
                .isEqualTo(YearMonth.of(2024, 12));
    }

    @Test
    void a_zero_income_cannot_fall() {
        assertThat(incomes(Map.of(2023, BigDecimal.ZERO, 2024, BigDecimal.ZERO))
                        .retainedOn(JUNE_2025)
                        .orElseThrow()
                        .fallen())
                .isFalse();
    }

    @Test
    void without_the_income_of_two_years_ago_none_is_retained() {
        var incomes = incomes(Map.of(2024, euros("1"))).with(Optional.of(RecentIncome.before(JUNE_2025, euros("1"))));

        assertThat(incomes.retainedOn(JUNE_2025)).isEmpty();
        assertThat(UnusedIncomes.of(incomes, JUNE_2025)).isEqualTo(new UnusedIncomes(List.of(2024), true));
    }

    @Test
    void an_income_of_a_year_that_is_not_over_is_named_and_a_former_one_is_not() {
        var incomes = incomes(Map.of(2022, euros("1"), 2023, euros("1"), 2024, euros("1"), 2025, euros("1")));

        assertThat(UnusedIncomes.of(incomes, JUNE_2025)).isEqualTo(new UnusedIncomes(List.of(2025), false));
    }

    @Test
    void negative_incomes_are_refused() {
        assertThatThrownBy(() -> new Incomes(Map.of(), euros("-0.01"), BigDecimal.ZERO))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Incomes(Map.of(), BigDecimal.ZERO, euros("-1")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RecentIncome.before(JUNE_2025, euros("-0.01")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> incomes(Map.of(2023, euros("-1")))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void figures_are_masked_in_logs() {
        assertThat(incomes(Map.of(2023, euros("20000"))).toString()).doesNotContain("20000");
        assertThat(new RetainedIncome(euros("20000"), TWO_YEARS_BEFORE, 2023, List.of()).toString())
                .doesNotContain("20000");
        assertThat(RecentIncome.before(JUNE_2025, euros("20000")).toString()).doesNotContain("20000");
        assertThat(new SetAsideIncome(YEAR_BEFORE, euros("20000"), Reason.ANOTHER_IS_LOWER).toString())
                .doesNotContain("20000");
    }

    /** 20 000 € in 2023, and what is not null. */
    private static Incomes incomes(BigDecimal lastYear, BigDecimal twelveMonths) {
        var years = new HashMap<>(Map.of(2023, euros("20000")));
        if (lastYear != null) {
            years.put(2024, lastYear);
        }
        return incomes(years)
                .with(Optional.ofNullable(twelveMonths).map(amount -> RecentIncome.before(JUNE_2025, amount)));
    }

    private static Incomes incomes(Map<Integer, BigDecimal> taxIncome) {
        return new Incomes(taxIncome, euros("1500"), BigDecimal.ZERO);
    }
}
