package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormErrorsTest {

    private final FakeFaces faces = new FakeFaces(FakeExchange.post("/sign-in"));
    private final FormErrors errors = new FormErrors();

    @BeforeEach
    void connect() {
        errors.faces = faces;
        errors.messages = new FakeMessages();
    }

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void what_was_done_is_news_and_no_error() {
        add(null, FacesMessage.SEVERITY_INFO, "saved");

        assertThat(errors.isAny()).isFalse();
        assertThat(errors.isAnyNews()).isTrue();
        assertThat(errors.getNews()).containsExactly("saved");
        assertThat(errors.getLines()).isEmpty();
    }

    @Test
    void errors_of_the_whole_form_come_before_those_of_its_fields() {
        add("email", FacesMessage.SEVERITY_ERROR, "missing");
        add(null, FacesMessage.SEVERITY_ERROR, "refused");

        assertThat(errors.isAny()).isTrue();
        assertThat(errors.getLines())
                .containsExactly(
                        new FormErrors.ErrorLine(null, "refused"), new FormErrors.ErrorLine("email", "missing"));
    }

    @Test
    void a_part_of_the_page_opens_for_the_error_of_its_field() {
        add("email", FacesMessage.SEVERITY_ERROR, "missing");

        assertThat(errors.isOn("email")).isTrue();
        assertThat(errors.isOn("phone")).isFalse();
    }

    @Test
    void a_part_of_the_page_opens_for_the_errors_of_its_form_and_for_those_of_no_field() {
        form("refuse-form", "comment");
        form("complement-form", "complement-days");
        add("comment", FacesMessage.SEVERITY_ERROR, "missing");

        assertThat(errors.isIn("refuse-form")).isTrue();
        assertThat(errors.isIn("complement-form")).isFalse();

        add(null, FacesMessage.SEVERITY_ERROR, "refused");
        assertThat(errors.isIn("complement-form")).isTrue();
    }

    @Test
    void the_title_counts_fields_or_says_that_the_form_was_refused() {
        add(null, FacesMessage.SEVERITY_ERROR, "refused");
        assertThat(errors.getTitle()).isEqualTo(errors.messages.text("errors.title.refused"));

        add("email", FacesMessage.SEVERITY_ERROR, "missing");
        assertThat(errors.getTitle()).isEqualTo(errors.messages.text("errors.title.fields", 1));
    }

    @Test
    void an_error_says_which_field_it_is_about() {
        page("phone", "Téléphone portable");
        page("employer", "Nom de l'employeur (si vous en avez plusieurs, employeur principal)");
        add("phone", FacesMessage.SEVERITY_ERROR, "Ce numéro n'est pas un numéro de portable.");
        add("employer", FacesMessage.SEVERITY_ERROR, "Le champ Nom de l'employeur est obligatoire");
        add("gone", FacesMessage.SEVERITY_ERROR, "missing");

        assertThat(errors.getLines())
                .extracting(FormErrors.ErrorLine::getText)
                .containsExactlyInAnyOrder(
                        "Téléphone portable\u00a0: Ce numéro n'est pas un numéro de portable.",
                        "Le champ Nom de l'employeur est obligatoire",
                        "missing");
    }

    @Test
    void an_error_of_a_field_that_is_no_longer_shown_has_no_link() {
        page("code", "Code");
        ((ShownField) faces.fields.get("code")).shown = false;
        add("code", FacesMessage.SEVERITY_ERROR, "Code refused");

        assertThat(errors.getLines()).containsExactly(new FormErrors.ErrorLine(null, "Code refused"));
        assertThat(errors.getTitle()).isEqualTo(errors.messages.text("errors.title.refused"));
    }

    private void page(String id, String label) {
        var field = new ShownField();
        field.getAttributes().put("label", label);
        faces.fields.put(id, field);
    }

    /** The page finds a form, and only the form its field. */
    private void form(String id, String field) {
        faces.fields.put(id, new UIForm() {
            @Override
            public UIComponent findComponent(String asked) {
                return asked.equals(field) ? this : null;
            }
        });
    }

    private static final class ShownField extends UIInput {

        private boolean shown = true;

        @Override
        public boolean isRendered() {
            return shown;
        }
    }

    private void add(String field, FacesMessage.Severity severity, String text) {
        faces.addMessage(field, new FacesMessage(severity, text, text));
    }
}
