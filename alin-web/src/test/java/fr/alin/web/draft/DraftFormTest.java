package fr.alin.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftFormTest {

    @Test
    void only_the_fields_of_the_form_are_kept() {
        var sent = Map.of(
                "employer-name", new String[] {"Toits SA"},
                "password", new String[] {"secret"},
                "jakarta.faces.ViewState", new String[] {"1:2"});

        assertThat(DraftForm.EMPLOYMENT.typed(sent)).isEqualTo(Map.of("employer-name", List.of("Toits SA")));
    }

    @Test
    void a_field_emptied_is_kept_empty() {
        assertThat(DraftForm.EMPLOYMENT.typed(Map.of("employer-name", new String[] {""})))
                .isEqualTo(Map.of("employer-name", List.of("")));
    }

    @Test
    void oversized_input_is_not_kept() {
        assertThat(DraftForm.IMPORT.typed(Map.of("number", new String[] {"9".repeat(100_000)})))
                .isEmpty();
    }

    @Test
    void a_form_is_known_by_its_page_and_by_no_other() {
        assertThat(DraftForm.ofView("/housing-application/employment.xhtml")).contains(DraftForm.EMPLOYMENT);
        assertThat(DraftForm.ofView("/housing-application/code.xhtml")).isEmpty();
    }

    /** A page without the tag would keep nothing, and one that names another form would mix two drafts up. */
    @ParameterizedTest
    @EnumSource(DraftForm.class)
    void each_form_is_on_its_page(DraftForm form) throws Exception {
        assertThat(Files.readString(Path.of("src/main/webapp" + form.page() + ".xhtml")))
                .containsAnyOf("<al:draft form=\"" + form + "\"/>", "name=\"draft-form\" value=\"" + form + "\"");
    }
}
