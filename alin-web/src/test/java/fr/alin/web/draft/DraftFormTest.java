package fr.alin.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftFormTest {

    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"(/WEB-INF/includes/[a-z-]+\\.xhtml)\"");
    private static final Pattern LONG_TEXT = Pattern.compile("<h:inputTextarea id=\"([a-z-]+)\"");

    private static final List<String> LONG_TEXTS = List.of(
            "comment",
            "approval-words",
            "keep-words",
            "correction-words",
            "second-look-words",
            "complement-words",
            "employer-reason",
            "note-words",
            "words",
            "answer-words");

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
        assertThat(DraftForm.ofView("/housing-application/employment.xhtml")).containsExactly(DraftForm.EMPLOYMENT);
        assertThat(DraftForm.ofView("/housing-application/code.xhtml")).isEmpty();
    }

    @Test
    void a_form_about_a_dossier_has_a_draft_for_each() {
        assertThat(DraftForm.SECOND_LOOK.draft("7")).contains("SECOND_LOOK:7");
        assertThat(DraftForm.SECOND_LOOK.draft(null)).isEmpty();
        assertThat(DraftForm.SECOND_LOOK.draft("7 or 8")).isEmpty();
        assertThat(DraftForm.IMPORT.draft(null)).contains("IMPORT");
    }

    @ParameterizedTest
    @EnumSource(DraftForm.class)
    void the_name_of_a_draft_fits_its_column(DraftForm form) {
        assertThat(form.draft("999999999999999999").orElseThrow()).hasSizeLessThanOrEqualTo(40);
    }

    /** A page without the tag would keep nothing, and one that names another form would mix two drafts up. */
    @ParameterizedTest
    @EnumSource(DraftForm.class)
    void each_form_is_on_its_page(DraftForm form) throws Exception {
        var tag = "<al:draft form=\"" + form + "\"";
        assertThat(withIncludes(form.page() + ".xhtml"))
                .containsAnyOf(
                        form.isAboutSubject() ? tag + " subject=\"#{" : tag + "/>",
                        "name=\"draft-form\" value=\"" + form + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/advisor/candidacy.xhtml", "/advisor/several.xhtml", "/support/request.xhtml"})
    void every_long_text_of_the_desk_has_a_draft(String page) throws Exception {
        var kept = DraftForm.ofView(page).stream()
                .flatMap(form -> LONG_TEXTS.stream()
                        .filter(id ->
                                !form.typed(Map.of(id, new String[] {"text"})).isEmpty()))
                .toList();

        assertThat(LONG_TEXT.matcher(withIncludes(page)).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(LONG_TEXTS).contains(id))
                .allSatisfy(id -> assertThat(kept).contains(id));
    }

    private static String withIncludes(String page) throws IOException {
        var text = Files.readString(Path.of("src/main/webapp" + page));
        for (var included : INCLUDE.matcher(text).results().toList()) {
            text += withIncludes(included.group(1));
        }
        return text;
    }
}
