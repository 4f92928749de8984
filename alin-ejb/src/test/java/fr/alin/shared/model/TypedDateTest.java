package fr.alin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1988-03-14",
                "14/03/1988",
                "14/3/1988",
                "14.03.1988",
                "14-03-1988",
                "14–03–1988",
                "14 03 1988",
                "14\u2009/\u200903\u202f/ 1988",
                "14031988",
                "\u202a14/03/1988\u202c",
                " 14/03/1988\ufeff",
                "１４/０３/１９８８"
            })
    void usual_spellings_are_parsed(String typed) {
        assertThat(TypedDate.of(typed)).contains(LocalDate.of(1988, 3, 14));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "14/03/88",
                "88-03-14",
                "140388",
                "14/03",
                "03/14/1988",
                "31/02/1988",
                "29/02/2023",
                "00/03/1988",
                "14/03/19888",
                "14 mars 1988",
                "+11988-03-14",
                "hier"
            })
    void invalid_dates_and_short_years_are_not_parsed(String typed) {
        assertThat(TypedDate.of(typed)).isEmpty();
    }
}
