package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORTE",
                "Anne-Lise",
                "d'Ornano",
                "N'Diaye",
                "Ó Briain",
                "Nguyễn Văn",
                "Le Goff Jr.",
                "J.P. Dupont",
                "J.-P.",
                "St. Clair"
            })
    void accepts_usual_names(String name) {
        assertThat(new PersonName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'  Anne   Lise ', Anne Lise",
        "Le\u00a0Guen, Le Guen",
        "Marie\u2011Claire, Marie-Claire",
        "Marie\u2013Claire, Marie-Claire",
        "D\u2018Amico, D'Amico",
        "N\u2019Diaye, N'Diaye",
        "O`Brien, O'Brien",
        "\u202aAnne\u202c, Anne",
        "E\u0301loi\u0308se, Éloïse"
    })
    void normalizes_pasted_names(String pasted, String name) {
        assertThat(new PersonName(pasted).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "   ",
                "-",
                "R2D2",
                "\u0301",
                "\u3164",
                "Anne 😀",
                "<b>Anne</b>",
                "http://example.fr",
                "www.evil.com",
                "Evil.com",
                "Anne www.evil.com"
            })
    void refuses_malformed_names(String text) {
        assertThatThrownBy(() -> new PersonName(text)).isInstanceOf(InvalidValueException.class);
    }
}
