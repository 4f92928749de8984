package fr.alin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({
        "BIRTH, 1900-01-01, 2026-11-28",
        "HIRED, 1940-01-01, 2027-02-28",
        "DECIDED, 2000-01-01, 2028-11-28",
        "AVAILABLE, 2021-11-28, 2031-11-28",
        "OPENS, 2021-11-28, 2028-11-28",
        "CLOSES, 2025-11-28, 2028-11-28",
        "COMMISSION, 2025-11-28, 2028-11-28",
        "ASSESSED, 2006-11-01, 2026-11-28",
        "DONE, 2024-11-28, 2026-11-29",
        "PLANNED, 2024-11-28, 2028-11-28",
        "CEILINGS, 2000-01-01, 2028-11-28",
        "THRESHOLDS, 2026-11-28, 2031-11-28"
    })
    void each_date_has_a_first_and_a_last_day(BusinessDate date, LocalDate first, LocalDate last) {
        assertThatCode(() -> date.check(first, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> date.check(last, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> date.check(first.minusDays(1), TODAY))
                .hasMessage(date.code())
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.args()).containsExactly(first, last));
        assertThatThrownBy(() -> date.check(last.plusDays(1), TODAY)).hasMessage(date.code());
    }

    @ParameterizedTest
    @EnumSource
    void refuses_the_first_century_and_2099(BusinessDate date) {
        assertThat(date.isPlausible(LocalDate.of(88, 3, 14), TODAY)).isFalse();
        assertThat(date.isPlausible(LocalDate.of(2099, 1, 1), TODAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2002-03-14", "2020-09-01", "2027-02-01"})
    void accepts_work_from_the_age_of_fourteen(LocalDate hired) {
        assertThatCode(() -> BusinessDate.checkHired(hired, Optional.of(LocalDate.of(1988, 3, 14)), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_work_before_the_age_of_fourteen() {
        assertThatThrownBy(() -> BusinessDate.checkHired(
                        LocalDate.of(2002, 3, 13), Optional.of(LocalDate.of(1988, 3, 14)), TODAY))
                .hasMessage("date.hired-too-young");
        assertThatThrownBy(() -> BusinessDate.checkHired(LocalDate.of(2099, 1, 1), Optional.empty(), TODAY))
                .hasMessage("date.hired");
    }
}
