package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"PORTE", "Anne-Lise", "d'Ornano", "N’Diaye", "Ó Briain", "Nguyễn Văn", "Le Goff Jr."})
    void takes_names_as_people_write_them(String name) {
        assertThat(new PersonName(name).value()).isEqualTo(name);
    }

    @Test
    void tidies_blanks() {
        assertThat(new PersonName("  Anne   Lise ").value()).isEqualTo("Anne Lise");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "-", "R2D2", "<b>Anne</b>", "http://example.fr"})
    void refuses_what_is_no_name(String text) {
        assertThatThrownBy(() -> new PersonName(text)).isInstanceOf(InvalidValueException.class);
    }
}
