package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.component.UIInput;
import jakarta.faces.convert.ConverterException;

import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ValueConverterTest {

    private final FakeFaces faces = new FakeFaces(FakeExchange.post("/housing-application/import"));
    private final UniqueNumberConverter converter = new UniqueNumberConverter();

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void a_value_is_made_of_what_was_typed_and_shown_in_its_own_form() {
        var number = converter.getAsObject(faces, new UIInput(), " 111 0920621114 aclog ");

        assertThat(number).isEqualTo(new UniqueNumber("1110920621114ACLOG"));
        assertThat(converter.getAsString(faces, new UIInput(), number)).isEqualTo("111 0920 621114 ACLOG");
    }

    @Test
    void nothing_typed_is_no_value() {
        assertThat(converter.getAsObject(faces, new UIInput(), "  ")).isNull();
        assertThat(converter.getAsString(faces, new UIInput(), null)).isEmpty();
    }

    @Test
    void an_impossible_value_is_refused_in_words() {
        assertThatThrownBy(() -> converter.getAsObject(faces, new UIInput(), "12"))
                .isInstanceOfSatisfying(
                        ConverterException.class,
                        refusal -> assertThat(refusal.getFacesMessage().getSummary())
                                .isNotBlank()
                                .doesNotContain("unique-number"));
    }

    @Test
    void a_text_that_is_too_long_names_the_field_and_the_bound() {
        var field = new UIInput();
        field.getAttributes().put("label", "Nom de naissance");

        assertThatThrownBy(() -> new PersonNameConverter().getAsObject(faces, field, "x".repeat(500)))
                .isInstanceOfSatisfying(
                        ConverterException.class,
                        refusal -> assertThat(refusal.getFacesMessage().getSummary())
                                .contains("Nom de naissance"));
    }
}
