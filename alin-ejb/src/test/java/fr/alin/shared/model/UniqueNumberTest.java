package fr.alin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniqueNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1110920621114ACLOG",
                "1110720020439G1175",
                "1110520020171G1175",
                "0290921000001GDPUB",
                "02A0921000001GDPUB",
                "9740921000001GDPUB"
            })
    void takes_the_numbers_of_the_handbook_and_of_every_territory(String text) {
        assertThat(new UniqueNumber(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1007201204261175",
                "1111320621114ACLOG",
                "0000920621114ACLOG",
                "0200920621114ACLOG",
                "0960920621114ACLOG",
                "1110920621114ACLO",
                "1110920621114ACLOGX",
                "11109206A1114ACLOG"
            })
    void refuses_what_has_not_the_form(String text) {
        assertThatThrownBy(() -> new UniqueNumber(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("unique-number.malformed");
    }

    @Test
    void is_read_as_people_copy_it() {
        assertThat(new UniqueNumber(" 111 0920-621114.aclog ").value()).isEqualTo("1110920621114ACLOG");
    }

    @Test
    void tells_territory_month_and_year() {
        var number = new UniqueNumber("1110920621114ACLOG");

        assertThat(number.territory()).isEqualTo("111");
        assertThat(number.month()).isEqualTo(9);
        assertThat(number.year()).isEqualTo(2020);
        assertThat(number.grouped()).isEqualTo("111 0920 621114 ACLOG");
    }

    @Test
    void is_masked_in_logs() {
        assertThat(new UniqueNumber("1110920621114ACLOG")).hasToString("111…ACLOG");
    }
}
