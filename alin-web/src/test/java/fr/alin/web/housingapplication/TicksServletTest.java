package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.model.document.DocumentCategory;
import fr.alin.housingapplication.model.document.DocumentKind;
import fr.alin.housingapplication.model.document.HouseholdRole;
import fr.alin.housingapplication.view.DocumentGroup;
import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.housingapplication.view.DocumentsView;
import fr.alin.housingapplication.view.PersonDocuments;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;

class TicksServletTest {

    private final Map<String, Boolean> declared = new HashMap<>();
    private boolean deleted;

    @Test
    void a_script_s_tick_is_kept() throws IOException {
        assertThat(send(tick("identity").header("X-Requested-By", "script")).status)
                .isEqualTo(204);
        assertThat(declared).containsEntry("identity", true);
    }

    @Test
    void a_tick_of_a_list_that_has_changed_is_a_conflict() throws IOException {
        assertThat(send(tick("gone").header("X-Requested-By", "script")).status).isEqualTo(409);
        assertThat(declared).isEmpty();
    }

    @Test
    void a_tick_after_the_application_was_deleted_is_a_conflict() throws IOException {
        deleted = true;

        assertThat(send(tick("identity").header("X-Requested-By", "script")).status)
                .isEqualTo(409);
    }

    @Test
    void the_button_leads_back_to_the_list() throws IOException {
        assertThat(send(tick("identity")).redirect).isEqualTo("/housing-application/documents");
        assertThat(declared).containsEntry("identity", true);
    }

    private FakeExchange send(FakeExchange exchange) throws IOException {
        var servlet = new TicksServlet();
        servlet.applications = new HousingApplicationService() {
            @Override
            public DocumentsView documents() {
                if (deleted) {
                    throw new NoHousingApplication();
                }
                return view();
            }

            @Override
            public void declareDeposited(String documentKey, boolean deposited) {
                declared.put(documentKey, deposited);
            }
        };
        servlet.doPost(exchange.request(), exchange.response());
        return exchange;
    }

    private static FakeExchange tick(String key) {
        return FakeExchange.post("/housing-application/ticks")
                .with("shown", key)
                .with("ticked", key);
    }

    private static DocumentsView view() {
        var line = new DocumentLine(
                "identity",
                DocumentKind.IDENTITY_DOCUMENT,
                List.of(),
                Optional.empty(),
                false,
                false,
                Optional.empty());
        var group = new DocumentGroup(DocumentCategory.IDENTITY, List.of(line));
        var person = new PersonDocuments(HouseholdRole.APPLICANT, "ANNE PORTE", List.of(group), List.of());
        return new DocumentsView(List.of(person), 1, 0, false, "");
    }
}
