package fr.alin.housingapplication.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.housingapplication.Registered;
import org.junit.jupiter.api.Test;

class RegisteredApplicationConverterTest {

    private final RegisteredApplicationConverter converter = new RegisteredApplicationConverter();

    @Test
    void a_full_record_comes_back_as_it_was() {
        var application = Registered.anne();

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(application)))
                .isEqualTo(application);
    }

    @Test
    void what_the_site_left_out_comes_back_empty() {
        var application = Registered.alone("PORTE", "ANNE");

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(application)))
                .isEqualTo(application);
    }

    @Test
    void only_five_digits_of_the_social_security_number_are_kept() {
        var json = converter.convertToDatabaseColumn(Registered.anne());

        assertThat(json).contains("28905").doesNotContain("289057");
    }
}
