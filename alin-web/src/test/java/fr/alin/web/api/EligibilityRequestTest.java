package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;

import fr.alin.eligibility.model.EmployerSector;
import fr.alin.eligibility.model.IncomePeriod;
import fr.alin.eligibility.model.RecentIncome;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityRequestTest {

    @Test
    void missing_fields_have_defaults() {
        var question = Questions.read(Questions.SMALLEST);

        assertThat(question.date()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(question.commune()).isEqualTo(new CommuneCode("29019"));
        assertThat(question.standards()).containsExactly(RentStandard.PLUS);
        assertThat(question.household().persons()).isEqualTo(1);
        assertThat(question.household().couple()).isFalse();
        assertThat(question.incomes().referenceTaxIncome()).hasSize(1);
        assertThat(question.incomes().housingBenefit()).isEqualByComparingTo("0");
        assertThat(question.rentWithCharges()).isEmpty();
        assertThat(question.employer()).isEmpty();
    }

    @Test
    void every_field_is_read() {
        var question = Questions.read("""
                {"date": "2026-02-01", "communeCode": "2A004", "norms": ["PLI", "PLAI"], "couple": true,
                 "adults": [{"birthDate": "1990-01-31", "disabilityCard": true}, {"birthDate": "1992-07-04"}],
                 "dependants": [{"birthDate": "2019-09-01"}], "unbornChildren": 1, "visitingChildren": 2.0,
                 "referenceTaxIncome": {"2024": 38500, "2025": 31000.50}, "monthlyIncome": 2900.40,
                 "housingBenefit": 1.2e2, "rentWithCharges": 890.25, "dwellingType": "T4", "surface": 61.5,
                 "employer": {"sector": "AGRICULTURE", "employees": 9, "priority": true}}""");

        assertThat(question.household().persons()).isEqualTo(6);
        assertThat(question.household().hasDisabilityCard()).isTrue();
        assertThat(question.incomes().housingBenefit()).hasToString("120");
        assertThat(question.incomes().referenceTaxIncome().get(2025)).isEqualByComparingTo("31000.5");
        assertThat(question.rentWithCharges().orElseThrow()).isEqualByComparingTo("890.25");
        assertThat(question.dwellingType()).contains(DwellingType.T4);
        assertThat(question.employer().orElseThrow().sector()).isEqualTo(EmployerSector.AGRICULTURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2025-03-01\"      | \"1 March 2025\"  | date: not-a-date",
                "\"2025-03-01\"      | \"2025-02-30\"    | date: not-a-date",
                "\"2025-03-01\"      | \"1999-12-31\"    | date: out-of-range",
                "\"2025-03-01\"      | \"2028-11-29\"    | date: out-of-range",
                "\"2025-03-01\"      | 20250301          | date: not-a-text",
                "\"2025-03-01\"      | null              | date: missing",
                "\"29019\"           | \"Brest\"         | communeCode: not-a-commune",
                "\"29019\"           | 29019             | communeCode: not-a-text",
                "[\"PLUS\"]          | []                | norms: empty",
                "[\"PLUS\"]          | \"PLUS\"          | norms: not-a-list",
                "[\"PLUS\"]          | [\"PLUS\", 1]     | norms[1]: not-a-text",
                "[\"PLUS\"]          | [\"HLM\"]         | norms[0]: not-a-choice",
                "\"1985-04-12\"      | \"1885-04-12\"    | adults[0].birthDate: out-of-range",
                "\"1985-04-12\"      | \"2025-03-02\"    | adults[0].birthDate: out-of-range",
                "\"1985-04-12\"      | \"2007-03-02\"    | adults[0].birthDate: minor",
                "\"1985-04-12\"      | \"2025-03-01\"    | adults[0].birthDate: minor",
                "\"1985-04-12\"      | \"2009-03-02\", \"emancipated\": true | adults[0].birthDate: minor-emancipated",
                "\"1985-04-12\"      | \"1985-04-12\", \"emancipated\": 1 | adults[0].emancipated: not-a-flag",
                "1850                | 1, \"dependants\": [{\"birthDate\": \"2009-03-01\", \"emancipated\": true}] | dependants[0].emancipated: unknown-field",
                "\"1985-04-12\"      | 1985              | adults[0].birthDate: not-a-text",
                "{\"birthDate\": \"1985-04-12\"} | {}    | adults[0].birthDate: missing",
                "{\"birthDate\": \"1985-04-12\"} | 1     | adults[0]: not-an-object",
                "[{\"birthDate\": \"1985-04-12\"}] | []  | adults: empty",
                "{\"2023\": 21240}   | 21240             | referenceTaxIncome: not-an-object",
                "\"2023\"            | \"N-2\"           | referenceTaxIncome.N-2: not-a-year",
                "\"2023\"            | \"2025\"          | referenceTaxIncome.2025: year-not-over",
                "1850                | 1, \"lastTwelveMonthsIncome\": -1 | lastTwelveMonthsIncome: out-of-range",
                "21240               | -1                | referenceTaxIncome.2023: out-of-range",
                "21240               | \"21240\"         | referenceTaxIncome.2023: not-a-number",
                "21240               | 1e999999999       | referenceTaxIncome.2023: out-of-range",
                "21240               | 1e-999999999      | referenceTaxIncome.2023: out-of-range",
                "1850                | 1850.001          | monthlyIncome: too-many-decimals",
                "1850                | true              | monthlyIncome: not-a-number",
                "1850                | 100000000.01      | monthlyIncome: out-of-range",
                "1850                | 1, \"couple\": 1  | couple: not-a-flag",
                "1850                | 1, \"couple\": true | couple: couple-of-one",
                "1850                | 1, \"unbornChildren\": 1.5 | unbornChildren: not-whole",
                "1850                | 1, \"visitingChildren\": 21 | visitingChildren: out-of-range",
                "1850                | 1, \"dwellingType\": \"T9\" | dwellingType: not-a-choice",
                "1850                | 1, \"rentWithCharges\": -0.01 | rentWithCharges: out-of-range",
                "1850                | 1, \"employer\": {\"employees\": 3} | employer.sector: missing",
                "1850                | 1, \"employer\": {\"sector\": \"NAVY\", \"employees\": 3} | employer.sector: not-a-choice",
                "1850                | 1, \"income\": 1  | income: unknown-field",
                "\"1985-04-12\"      | \"1985-04-12\", \"name\": \"X\" | adults[0].name: unknown-field",
            })
    void a_wrong_field_is_named_with_the_reason(String part, String other, String error) {
        assertThat(Questions.errorsOf(Questions.with(part, other))).containsExactly(error);
    }

    @Test
    void a_person_signs_from_eighteen_on_and_an_emancipated_minor_from_sixteen_on() {
        assertThat(Questions.errorsOf(Questions.with("1985-04-12", "2007-03-01")))
                .isEmpty();
        assertThat(Questions.errorsOf(Questions.with("\"1985-04-12\"", "\"2009-03-01\", \"emancipated\": true")))
                .isEmpty();
    }

    @Test
    void the_last_twelve_months_end_before_the_month_of_the_date() {
        var question = Questions.read(Questions.with("1850", "1850, \"lastTwelveMonthsIncome\": 18000"));

        assertThat(question.incomes().lastTwelveMonths())
                .contains(new RecentIncome(new BigDecimal("18000"), YearMonth.of(2025, 2)));
        assertThat(question.incomes().retainedOn(question.date()).orElseThrow().period())
                .isEqualTo(IncomePeriod.LAST_TWELVE_MONTHS);
    }

    @Test
    void all_errors_are_reported_at_once() {
        assertThat(Questions.errorsOf("{}"))
                .containsExactly(
                        "adults: missing",
                        "communeCode: missing",
                        "date: missing",
                        "monthlyIncome: missing",
                        "norms: missing",
                        "referenceTaxIncome: missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "{\"date\": \"2025-03-01\",}"})
    void what_is_no_json_is_malformed(String body) {
        assertThat(Questions.errorsOf(body)).containsExactly(": malformed");
    }

    @Test
    void a_field_that_is_given_twice_is_named() {
        assertThat(Questions.errorsOf("{\"date\": 1, \"date\": 2}")).containsExactly("date: repeated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "null"})
    void another_json_value_is_not_an_object(String body) {
        assertThat(Questions.errorsOf(body)).containsExactly(": not-an-object");
    }

    @Test
    void json_as_deep_or_numbers_as_long_as_the_body_allows_are_refused_and_do_no_harm() {
        assertThat(Questions.errorsOf("{\"a\":".repeat(5_000))).hasSize(1);
        assertThat(Questions.errorsOf("[".repeat(30_000))).hasSize(1);
        assertThat(Questions.errorsOf(Questions.with("1850", "9".repeat(20_000))))
                .hasSize(1);
    }

    @Test
    void a_body_that_is_too_long_is_not_read_to_its_end() {
        var body = new ByteArrayInputStream(" ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> new RequestBody(new FieldErrors(Locale.FRENCH)).read(body, null))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::code)
                                .containsExactly(RequestBody.TOO_LONG));
        assertThat(body.available()).isPositive();
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        var french = new FieldErrors(Locale.FRENCH);
        french.add("adults", "too-many", "20");
        var english = new FieldErrors(Locale.ENGLISH);
        english.add("adults", "too-many", "20");

        assertThat(Map.of(
                        "fr", french.refusal().errors().get(0).reason(),
                        "en", english.refusal().errors().get(0).reason()))
                .containsEntry("fr", "Au plus 20 éléments sont acceptés.")
                .containsEntry("en", "At most 20 items are accepted.");
    }
}
