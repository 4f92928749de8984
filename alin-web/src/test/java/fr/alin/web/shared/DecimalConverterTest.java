package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalConverterTest {

    private final DecimalConverter converter = new DecimalConverter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "850,50|850.50",
                "850.5|850.5",
                "1 250 €|1250",
                "1\u202F250,00\u00A0€|1250.00",
                "-4,4861|-4.4861",
                "1\u2009250,00|1250.00"
            })
    void people_write_numbers_in_many_ways(String typed, BigDecimal number) {
        assertThat(converter.getAsObject(null, null, typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "€"})
    void nothing_typed_is_no_number(String typed) {
        assertThat(converter.getAsObject(null, null, typed)).isNull();
    }

    @Test
    void an_empty_value_is_an_empty_field() {
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }
}
