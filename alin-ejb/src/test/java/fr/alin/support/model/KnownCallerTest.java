package fr.alin.support.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownCallerTest {

    private final KnownCaller anne = new KnownCaller(
            new EmailAddress("anne.porte@example.org"),
            new MobilePhone("06 04 50 57 92"),
            Optional.of(LocalDate.of(1989, 5, 7)),
            Optional.of(new UniqueNumber("1110920621114ACLOG")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Anne.Porte@example.org | 0604505792   | -          | -                      | true
            -                      | -            | 07/05/1989 | 1110920621114ACLOG     | true
            -                      | -            | 7/5/1989   | 111 0920 621114 ACLOG  | true
            -                      | 06.04.50.57.92 | -        | 4ACLOG                 | true
            anne.porte@example.org | -            | -          | -                      | false
            anne.porte@example.org | 0604505793   | -          | -                      | false
            anne.porte@example.org | 0604505792   | 08/05/1989 | -                      | false
            -                      | -            | 07/05/1989 | ACLOG                  | false
            -                      | not a number | 07/05/1989 | -                      | false
            -                      | -            | -          | -                      | false
            """)
    void two_right_answers_prove_her_and_none_may_be_wrong(
            String email, String mobile, String birthDate, String number, boolean proved) {
        assertThat(anne.isProvedBy(answers(email, mobile, birthDate, number))).isEqualTo(proved);
    }

    @Test
    void before_the_import_there_is_no_number_and_no_date_of_birth_to_ask_for() {
        var newcomer = new KnownCaller(anne.email(), anne.mobile(), Optional.empty(), Optional.empty());

        assertThat(newcomer.questions()).containsExactly(CallerFact.EMAIL, CallerFact.MOBILE);
        assertThat(anne.questions()).containsExactly(CallerFact.values());
        assertThat(newcomer.isProvedBy(answers("anne.porte@example.org", null, "07/05/1989", null)))
                .isFalse();
    }

    @Test
    void nothing_of_it_reaches_the_logs() {
        assertThat(anne + " " + answers("anne.porte@example.org", null, "07/05/1989", null))
                .isEqualTo("[EMAIL, MOBILE, BIRTH_DATE, NUMBER] [EMAIL, BIRTH_DATE]");
    }

    private static CallerAnswers answers(String email, String mobile, String birthDate, String number) {
        var given = new EnumMap<CallerFact, String>(CallerFact.class);
        given.put(CallerFact.EMAIL, email);
        given.put(CallerFact.MOBILE, mobile);
        given.put(CallerFact.BIRTH_DATE, birthDate);
        given.put(CallerFact.NUMBER, number);
        return new CallerAnswers(given);
    }
}
