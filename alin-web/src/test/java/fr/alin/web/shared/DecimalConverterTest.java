package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import jakarta.faces.component.UIInput;
import jakarta.faces.convert.ConverterException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalConverterTest {

    private final FakeFaces faces = new FakeFaces(FakeExchange.post("/eligibility"));
    private final DecimalConverter converter = new DecimalConverter();

    @AfterEach
    void close() {
        faces.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "850,50|850.50",
                "850.5|850.5",
                "1 250 €|1250",
                "1\u202F250,00\u00A0€|1250.00",
                "1\u2009250,00|1250.00"
            })
    void people_write_numbers_in_many_ways(String typed, BigDecimal number) {
        assertThat(converter.getAsObject(faces, new UIInput(), typed)).isEqualTo(number);
    }

    @Test
    void what_is_no_amount_in_the_language_of_the_page_is_refused_with_the_name_of_the_field() {
        var field = new UIInput();
        field.getAttributes().put("label", "Loyer");

        assertThatThrownBy(() -> converter.getAsObject(faces, field, "20,000"))
                .isInstanceOf(ConverterException.class)
                .hasMessageContaining("Loyer");
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
