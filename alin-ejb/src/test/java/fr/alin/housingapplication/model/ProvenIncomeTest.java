package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import fr.alin.eligibility.model.RecentIncome;
import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenIncomeTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({"2026-11, 2026-11-28", "2026-08, 2026-08-01", "2026-08, 2026-10-02"})
    void recent_months_and_a_paper_of_the_past_are_accepted(YearMonth last, LocalDate dated) {
        assertThatCode(() -> proven(last, dated).checkOn(TODAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12, 2026-11-28, income.not-the-last-twelve-months",
        "2026-07, 2026-11-28, income.not-the-last-twelve-months",
        "2026-10, 2026-11-29, date.proof",
        "2026-10, 2024-11-27, date.proof",
        "2026-10, 2026-09-30, income.proof-before-the-months",
        "2026-08, 2024-11-28, income.proof-before-the-months",
    })
    void other_months_and_an_implausible_date_are_refused(YearMonth last, LocalDate dated, String code) {
        assertThatThrownBy(() -> proven(last, dated).checkOn(TODAY))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void without_a_dated_paper_nothing_is_proved() {
        var income = new RecentIncome(new BigDecimal("18000"), YearMonth.of(2026, 10));

        assertThatThrownBy(() -> new ProvenIncome(income, null, TODAY)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new ProvenIncome(income, IncomeProof.ACCOUNTS, null))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void the_amount_is_masked_in_logs() {
        assertThat(proven(YearMonth.of(2026, 10), TODAY).toString()).doesNotContain("18000");
    }

    private static ProvenIncome proven(YearMonth last, LocalDate dated) {
        return new ProvenIncome(new RecentIncome(new BigDecimal("18000"), last), IncomeProof.PAYSLIPS, dated);
    }
}
