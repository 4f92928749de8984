package fr.alin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobilePhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0606060606",
                "606060606",
                "+33606060606",
                "33606060606",
                "06 06 06 06 06",
                "06.06.06.06.06",
                "06-06-06-06-06",
                "06/06/06/06/06",
                "0033606060606",
                "00 33 6 06 06 06 06",
                "+33 (0)6 06 06 06 06",
                "+33 0 6 06 06 06 06",
                "(+33) 6 06 06 06 06",
                "0033 (0)6 06 06 06 06",
                "\u202a+33 6 06 06 06 06\u202c",
                "06\u00a006\u202f06\u200906\u200706",
                "06‑06–06—06−06",
                "０６０６０６０６０６"
            })
    void accepts_usual_spellings_of_french_mobiles(String text) {
        assertThat(new MobilePhone(text).value()).isEqualTo("+33606060606");
        assertThat(new MobilePhone(text).national()).isEqualTo("06 06 06 06 06");
    }

    @ParameterizedTest
    @CsvSource({
        "Réunion, 0692 12 34 56, +262692123456, 0692 12 34 56",
        "Réunion, 06 93 12 34 56, +262693123456, 0693 12 34 56",
        "Réunion by a wrong code, +33692123456, +262692123456, 0692 12 34 56",
        "Réunion, +262 692 12 34 56, +262692123456, 0692 12 34 56",
        "Réunion, 00262 (0)692 12 34 56, +262692123456, 0692 12 34 56",
        "Réunion, 692123456, +262692123456, 0692 12 34 56",
        "Mayotte, 0639 12 34 56, +262639123456, 0639 12 34 56",
        "Guadeloupe, 0690 12 34 56, +590690123456, 0690 12 34 56",
        "Guadeloupe, 0691 12 34 56, +590691123456, 0691 12 34 56",
        "Guadeloupe, 0709 01 23 45, +590709012345, 0709 01 23 45",
        "Guyane, 0694 12 34 56, +594694123456, 0694 12 34 56",
        "Martinique, 0696 12 34 56, +596696123456, 0696 12 34 56",
        "Martinique, 0697 12 34 56, +596697123456, 0697 12 34 56",
        "Hexagon, 0695 12 34 56, +33695123456, 06 95 12 34 56",
        "Hexagon, 0698 12 34 56, +33698123456, 06 98 12 34 56",
        "a block not opened yet, 0700 12 34 56, +33700123456, 07 00 12 34 56"
    })
    void an_overseas_mobile_has_the_country_code_of_its_island(String where, String typed, String kept, String shown) {
        assertThat(new MobilePhone(typed).value()).as(where).isEqualTo(kept);
        assertThat(new MobilePhone(typed).national()).as(where).isEqualTo(shown);
        assertThat(new MobilePhone(kept).value()).as(where).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "0044 7911 123456, +447911123456, +44 7911 123456",
        "+44 (0)7911 123456, +447911123456, +44 7911 123456",
        "+32 470 12 34 56, +32470123456, +32 470 12 34 56",
        "00212 6 12 34 56 78, +212612345678, +212 6 12 34 56 78",
        "+999123456789, +999123456789, +999123456789"
    })
    void a_number_of_another_country_keeps_its_code(String typed, String kept, String shown) {
        assertThat(new MobilePhone(typed).value()).isEqualTo(kept);
        assertThat(new MobilePhone(typed).national()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0106060606",
                "060606060",
                "06060606060",
                "+33106060606",
                "+330106060606",
                "0262 12 34 56",
                "hello",
                "06FLOWERS1",
                "+",
                "++33606060606",
                "36 30",
                "06 06 06 06 06 ext. 5"
            })
    void refuses_other_text(String text) {
        assertThatThrownBy(() -> new MobilePhone(text)).hasMessage("mobile.malformed");
    }
}
