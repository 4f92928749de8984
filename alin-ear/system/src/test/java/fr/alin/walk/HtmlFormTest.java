package fr.alin.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What the walk reads in a page. */
class HtmlFormTest {

    private static final String PAGE = """
            <main><form method="post" id="rent-form">
              <input type="hidden" name="rent-form" value="rent-form">
              <input type="text" name="rent" aria-invalid="true"><span id="rent-error" class="field-error">Trop.</span>
              <input type="text" name="words"><span id="words-error" class="field-error"></span>
              <fieldset><input type="radio" name="type" value="T2"></fieldset>
              <span id="type-error" class="field-error">Choisissez.</span>
              <input type="hidden" name="key" value="k">
              <input type="text" name="rows:0:most"><input type="text" name="rows:1:most">
              <input type="text" name="rows:2:most">
              <input type="hidden" name="form-owner" value="17">
              <input type="hidden" name="jakarta.faces.ViewState" value="1:2">
              <button type="submit" name="save">OK</button>
            </form></main>""";

    private final WalkResponse answer = new WalkResponse(
            "VISITOR",
            "GET /rent",
            "walk-0000001",
            "/rent",
            200,
            HttpHeaders.of(Map.of("Content-Type", List.of("text/html")), (name, value) -> true),
            PAGE);
    private final HtmlForm form = HtmlForm.of(answer).get(0);

    @Test
    void what_every_form_has_is_no_field_of_its_own() {
        assertThat(form.fieldsToVary()).containsExactly("rent", "words", "type", "key", "rows:0:most", "rows:2:most");
        assertThat(form.owner()).hasValue("form-owner");
    }

    @Test
    void hidden_fields_are_wrong_alone_but_in_a_list() {
        assertThat(form.fieldsOfOneRequest(false))
                .containsExactly("rent", "words", "type", "rows:0:most", "rows:2:most");
        assertThat(form.fieldsOfOneRequest(true)).containsExactlyElementsOf(form.fieldsToVary());
    }

    @Test
    void several_fields_are_replaced_or_left_out_at_once() {
        assertThat(values(form.with(List.of("rent", "words"), Optional.of("🏠"))))
                .contains("rent=🏠", "words=🏠", "key=k", "save=", "jakarta.faces.ViewState=1:2");
        assertThat(values(form.with(List.of("rent", "key"), Optional.empty())))
                .contains("words=Lilas", "form-owner=17")
                .noneMatch(value -> value.startsWith("rent=") || value.startsWith("key="));
    }

    @Test
    void a_field_is_refused_if_it_is_marked_or_its_error_has_a_text() {
        assertThat(answer.refusedFields()).containsExactlyInAnyOrder("rent", "type");
    }

    private static List<String> values(FormData data) {
        return data.values().stream()
                .map(value -> value.name() + "=" + value.text())
                .toList();
    }
}
