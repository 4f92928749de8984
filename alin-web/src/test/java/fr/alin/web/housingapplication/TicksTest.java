package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.model.document.DocumentCategory;
import fr.alin.housingapplication.model.document.DocumentKind;
import fr.alin.housingapplication.model.document.HouseholdRole;
import fr.alin.housingapplication.view.DocumentGroup;
import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.housingapplication.view.DocumentsView;
import fr.alin.housingapplication.view.PersonDocuments;
import org.junit.jupiter.api.Test;

class TicksTest {

    private final Map<String, Boolean> declared = new LinkedHashMap<>();
    private final HousingApplicationService applications = new HousingApplicationService() {
        @Override
        public void declareDeposited(String documentKey, boolean deposited) {
            declared.put(documentKey, deposited);
        }
    };
    private final DocumentsView view = view(line("ticked", true), line("open", false));

    @Test
    void only_what_differs_is_declared() {
        ticks(List.of("ticked", "open"), List.of("ticked", "open")).applyTo(applications, view);

        assertThat(declared).isEqualTo(Map.of("open", true));
    }

    @Test
    void a_box_that_was_shown_and_is_not_ticked_is_stored_as_unticked() {
        ticks(List.of("ticked", "open"), List.of()).applyTo(applications, view);

        assertThat(declared).isEqualTo(Map.of("ticked", false));
    }

    @Test
    void a_box_that_was_not_shown_stays_as_it_is() {
        ticks(List.of("open"), List.of("open")).applyTo(applications, view);

        assertThat(declared).isEqualTo(Map.of("open", true));
    }

    @Test
    void a_document_no_longer_in_the_list_is_ignored_and_reported() {
        var ticks = ticks(List.of("gone"), List.of("gone"));
        ticks.applyTo(applications, view);

        assertThat(declared).isEmpty();
        assertThat(ticks.areOutdated(view)).isTrue();
        assertThat(ticks(List.of("open"), List.of()).areOutdated(view)).isFalse();
    }

    private static Ticks ticks(List<String> shown, List<String> ticked) {
        return new Ticks(Map.of("shown", shown, "ticked", ticked));
    }

    private static DocumentsView view(DocumentLine... lines) {
        var group = new DocumentGroup(DocumentCategory.IDENTITY, List.of(lines));
        var person = new PersonDocuments(HouseholdRole.APPLICANT, "ANNE PORTE", List.of(group), List.of());
        return new DocumentsView(
                List.of(person),
                lines.length,
                (int) Stream.of(lines).filter(DocumentLine::deposited).count(),
                false,
                "");
    }

    private static DocumentLine line(String key, boolean deposited) {
        return new DocumentLine(
                key, DocumentKind.IDENTITY_DOCUMENT, List.of(), Optional.empty(), deposited, false, Optional.empty());
    }
}
