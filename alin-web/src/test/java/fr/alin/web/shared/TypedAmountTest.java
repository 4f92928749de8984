package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each language groups and separates digits in its own way: what could mean two amounts is refused. */
class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "850|850",
                "850,5|850.5",
                "850,50|850.50",
                "850.5|850.5",
                "850.50 €|850.50",
                "€850|850",
                "20000|20000",
                "1 250 euros|1250",
                "1\u202F250,00\u00A0€|1250.00",
                "1\u00A0250 000|1250000",
                "12 345.60 EUR|12345.60",
                "-12,5|-12.5",
                "1\u2009250,00|1250.00",
                "1\u202F250.5|1250.5",
                "\u200E850 EUR|850",
                "\u22124,48|-4.48"
            })
    void what_means_one_amount_is_read_in_both_languages(String typed, BigDecimal amount) {
        assertThat(TypedAmount.read(typed, Locale.FRENCH)).contains(amount);
        assertThat(TypedAmount.read(typed, Locale.ENGLISH)).contains(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,200|1200", "12,345.60|12345.60", "1,234,567 €|1234567", "20,000|20000", "€1,200.5|1200.5"})
    void a_comma_groups_thousands_in_english_alone(String typed, BigDecimal amount) {
        assertThat(TypedAmount.read(typed, Locale.ENGLISH)).contains(amount);
        assertThat(TypedAmount.read(typed, Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20.000",
                "1.234,56",
                "1 25",
                "12 3456",
                "1234 567",
                "1,2345",
                "850.505",
                "1,20,000",
                "12,34.5",
                "1 200,000",
                "1e9",
                "1.250.50",
                "abc",
                "",
                "€",
                "12,",
                ".5",
                "1 000 000 000 000"
            })
    void what_is_grouped_otherwise_or_has_more_than_cents_is_no_amount(String typed) {
        assertThat(TypedAmount.read(typed, Locale.FRENCH)).isEmpty();
        assertThat(TypedAmount.read(typed, Locale.ENGLISH)).isEmpty();
    }

    /** An amount that a page prints can be typed into its fields. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "850", "1200", "12345.60", "1234567.05"})
    void a_printed_amount_is_read_back(BigDecimal amount) {
        for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(TypedAmount.read(Amounts.in(locale).money(amount), locale))
                    .contains(amount);
        }
    }
}
