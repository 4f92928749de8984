package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

import fr.alin.shared.error.BusinessException;
import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final FakeFaces faces = new FakeFaces(FakeExchange.post("/housing-application/code"));
    private final Messages messages = new Messages();
    private final Field field = new Field();

    @BeforeEach
    void connect() {
        messages.faces = faces;
    }

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void a_refusal_about_one_field_marks_it_and_names_the_button_that_helps() {
        shown();

        messages.refused(new BusinessException("housing-application.code-wrong"));

        assertThat(field.valid).isFalse();
        assertThat(faces.getMessageList("code"))
                .singleElement()
                .satisfies(error -> assertThat(error.getSummary()).contains(messages.text("code.button.again")));
    }

    @Test
    void a_refusal_about_a_field_of_another_page_is_an_error_of_the_whole_form() {
        messages.refused(new BusinessException("housing-application.code-wrong"));

        assertThat(faces.getMessageList(null)).hasSize(1);
    }

    @Test
    void any_other_refusal_is_an_error_of_the_whole_form() {
        shown();

        messages.refused(new InvalidValueException("offer.closed"));

        assertThat(field.valid).isTrue();
        assertThat(faces.getMessageList(null)).hasSize(1);
    }

    private void shown() {
        field.setId("code");
        faces.fields.put("code", field);
    }

    private static final class Field extends UIInput {

        private boolean valid = true;

        @Override
        public void setValid(boolean valid) {
            this.valid = valid;
        }

        @Override
        public String getClientId(FacesContext context) {
            return "code";
        }
    }
}
