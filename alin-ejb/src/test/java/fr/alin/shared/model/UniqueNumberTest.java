package fr.alin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void accepts_the_handbooks_numbers_and_every_territory(String text) {
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
    void refuses_malformed_numbers(String text) {
        assertThatThrownBy(() -> new UniqueNumber(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("unique-number.malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 111 0920-621114.aclog ",
                "111\u20090920\u2009621114\u2009ACLOG",
                "\u200e1110920621114ACLOG",
                "\ufeff1110920621114ACLOG",
                "111–0920–621114–ACLOG",
                "N° 1110920621114ACLOG",
                "Nº1110920621114ACLOG",
                "NUR : 111 0920 621114 ACLOG",
                "Numéro unique d’enregistrement :\u00a0111/0920/621114/ACLOG.",
                "\u202a１１１0920621114ACLOG\u202c"
            })
    void accepts_copied_numbers(String text) {
        assertThat(new UniqueNumber(text).value()).isEqualTo("1110920621114ACLOG");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "NUR, ''",
        "N° 111 09, 11109",
        "1110920621114ACLOG5, 1110920621114ACLOG5",
        "111é, 111",
        "02a, 02A"
    })
    void cleans_incomplete_numbers(String text, String cleaned) {
        assertThat(UniqueNumber.cleaned(text)).isEqualTo(cleaned);
    }

    @Test
    void includes_territory_month_and_year() {
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
