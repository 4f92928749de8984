package fr.alin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "82454114802432", "35600000000048", "35600000000001"})
    void a_siret_passes_luhn_or_the_rule_of_la_poste(String text) {
        assertThat(new Siret(text).siren()).isEqualTo(text.substring(0, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "11122211111111, siret.check-failed",
        "8245415802432, siret.malformed",
        "35600000000002, siret.check-failed",
        "ABC, siret.malformed"
    })
    void a_damaged_siret_is_refused_with_its_reason(String text, String code) {
        assertThatThrownBy(() -> new Siret(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0606060606", "606060606", "+33606060606", "06 06 06 06 06", "0033606060606"})
    void a_french_mobile_is_taken_with_or_without_its_zero(String text) {
        assertThat(new MobilePhone(text).value()).isEqualTo("+33606060606");
        assertThat(new MobilePhone(text).national()).isEqualTo("06 06 06 06 06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0106060606", "060606060", "+33106060606", "hello"})
    void what_is_no_mobile_is_refused(String text) {
        assertThatThrownBy(() -> new MobilePhone(text)).hasMessage("mobile.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anne", "anne@", "anne@example", "an ne@example.org", "anne@-x.org", "a@b..org"})
    void what_is_no_address_is_refused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).hasMessage("email.malformed");
    }

    @Test
    void an_address_is_lower_cased_and_shown_masked() {
        var address = new EmailAddress(" Anne.Porte@Example.org ");

        assertThat(address.value()).isEqualTo("anne.porte@example.org");
        assertThat(address).hasToString("a…@….org");
    }

    @ParameterizedTest
    @CsvSource({"75111, 75", "2A004, 2A", "97105, 971", "01001, 01"})
    void a_commune_tells_its_department(String code, String department) {
        assertThat(new CommuneCode(code).department()).isEqualTo(department);
    }
}
