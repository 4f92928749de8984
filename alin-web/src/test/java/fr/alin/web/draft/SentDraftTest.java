package fr.alin.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentDraftTest {

    @Test
    void a_posted_form_whose_fields_are_kept_is_a_draft() {
        assertThat(SentDraft.of(form("7").request()))
                .contains(new SentDraft(DraftForm.IMPORT, "IMPORT", 7, Map.of("number", List.of("111"))));
    }

    @Test
    void a_form_about_a_dossier_is_the_draft_of_that_dossier() {
        var refusal = FakeExchange.post("/advisor/candidacy")
                .with("draft-owner", "7")
                .with("draft-form", "SECOND_LOOK")
                .with("second-look-words", "Tout est là.");
        assertThat(SentDraft.of(refusal.request())).isEmpty();

        assertThat(SentDraft.of(refusal.with("draft-subject", "43").request()))
                .hasValueSatisfying(sent -> assertThat(sent.name()).isEqualTo("SECOND_LOOK:43"));
    }

    @Test
    void fields_outside_the_list_are_left_out() {
        assertThat(SentDraft.of(form("7").with("password", "secret").request())
                        .orElseThrow()
                        .fields())
                .containsOnlyKeys("number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-7", "1e3", "1234567890123456789"})
    void an_owner_that_is_no_account_number_is_refused(String owner) {
        assertThat(SentDraft.of(form(owner).request())).isEmpty();
    }

    @Test
    void a_link_and_an_unknown_form_are_no_draft() {
        var link = form("7");
        link.method = "GET";
        assertThat(SentDraft.of(link.request())).isEmpty();
        assertThat(SentDraft.of(form("7").with("draft-form", "OTHER").request()))
                .isEmpty();
    }

    @Test
    void a_draft_waits_in_the_session_for_the_sign_in_of_its_owner() {
        var exchange = form("7");
        assertThat(SentDraft.awaiting(exchange.request())).isEmpty();

        var sent = SentDraft.of(exchange.request()).orElseThrow();
        sent.awaitSignIn(exchange.request());

        assertThat(SentDraft.awaiting(exchange.request())).contains(sent);
        assertThat(sent.isOf(7)).isTrue();
        assertThat(sent.isOf(8)).isFalse();
    }

    @Test
    void the_log_shows_no_typed_text() {
        assertThat(SentDraft.of(form("7").request()).orElseThrow()).hasToString("SentDraft[IMPORT, 7]");
    }

    private static FakeExchange form(String owner) {
        return FakeExchange.post("/housing-application/import")
                .with("draft-owner", owner)
                .with("draft-form", "IMPORT")
                .with("number", "111");
    }
}
