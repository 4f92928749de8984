package fr.alin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElisionTest {

    @ParameterizedTest
    @CsvSource({
        "octobre 2021, d'octobre 2021",
        "août 2021, d'août 2021",
        "septembre 2021, de septembre 2021",
        "ANNE PORTE, d'ANNE PORTE",
        "Élodie, d'Élodie",
        "Œuvre sociale, d'Œuvre sociale",
        "Yvetot, d'Yvetot",
        "Yannick, de Yannick",
        "Hugo, de Hugo",
        "1 240 €, de 1 240 €",
        "'', 'de '"
    })
    void de_loses_its_vowel_before_another(String following, String expected) {
        assertThat(Elision.of(following)).isEqualTo(expected);
    }
}
