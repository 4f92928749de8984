package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegreesConverterTest {

    private final DegreesConverter converter = new DegreesConverter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-4,4861|-4.4861", "48.123|48.123", "48,123|48.123", "2|2", "\u22124,48|-4.48"})
    void degrees_have_a_comma_or_a_point_and_many_decimals(String typed, BigDecimal degrees) {
        assertThat(converter.read(typed, Locale.FRENCH)).contains(degrees);
        assertThat(converter.read(typed, Locale.ENGLISH)).contains(degrees);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234", "48,123.5", "north", "4861"})
    void other_text_is_no_number_of_degrees(String typed) {
        assertThat(converter.read(typed, Locale.ENGLISH)).isEmpty();
    }
}
