package fr.alin.candidacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTermTest {

    /** A weekday, a Saturday, Christmas before a weekend, Easter Monday, Ascension, Whit Monday, the 14th of July. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-11",
        "2026-12-02, 2026-12-14",
        "2026-12-15, 2026-12-28",
        "2027-03-19, 2027-03-30",
        "2027-04-26, 2027-05-07",
        "2027-05-07, 2027-05-18",
        "2027-07-04, 2027-07-15",
        "2025-04-11, 2025-04-22"
    })
    void ten_days_end_on_a_working_day(LocalDate proposedOn, LocalDate last) {
        assertThat(new ReplyTerm(10).lastDay(proposedOn)).isEqualTo(last);
    }
}
