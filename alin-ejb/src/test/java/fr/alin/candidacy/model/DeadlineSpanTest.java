package fr.alin.candidacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineSpanTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 10, 1);

    @ParameterizedTest
    @CsvSource({
        "-9,OVER",
        "-1,OVER",
        "0,TODAY",
        "1,THREE_DAYS",
        "3,THREE_DAYS",
        "4,WEEK",
        "7,WEEK",
        "8,TWO_WEEKS",
        "14,TWO_WEEKS",
        "15,LATER",
        "400,LATER"
    })
    void an_offer_closes_in_one_span(int days, DeadlineSpan span) {
        assertThat(DeadlineSpan.of(TODAY.plusDays(days), TODAY)).isEqualTo(span);
    }
}
