package fr.alin.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.alin.shared.draft.DraftService;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;

class DraftServletTest {

    private final FakeDrafts drafts = new FakeDrafts();
    private final DraftServlet servlet = new DraftServlet();

    @Test
    void the_owner_s_fields_are_kept() {
        assertThat(post(form().by(7))).isEqualTo(204);
        assertThat(drafts.kept).containsEntry("IMPORT", Map.of("number", List.of("111")));
    }

    @Test
    void without_a_session_nothing_is_kept() {
        assertThat(post(form())).isEqualTo(401);
        assertThat(drafts.kept).isEmpty();
    }

    @Test
    void a_page_written_for_another_account_is_a_conflict() {
        assertThat(post(form().by(8))).isEqualTo(409);
        assertThat(drafts.kept).isEmpty();
    }

    @Test
    void a_request_that_is_no_draft_is_bad() {
        assertThat(post(FakeExchange.post("/draft").by(7))).isEqualTo(400);
    }

    @Test
    void a_draft_that_the_service_refuses_is_too_large() {
        drafts.full = true;

        assertThat(post(form().by(7))).isEqualTo(413);
    }

    @Test
    void the_owner_can_drop_the_draft() {
        post(form().by(7));

        assertThat(post(form().by(7).with("forget", "true"))).isEqualTo(204);
        assertThat(drafts.kept).isEmpty();
    }

    private int post(FakeExchange exchange) {
        servlet.drafts = drafts;
        servlet.doPost(exchange.request(), exchange.response());
        return exchange.status;
    }

    private static FakeExchange form() {
        return FakeExchange.post("/draft")
                .with("draft-owner", "7")
                .with("draft-form", "IMPORT")
                .with("number", "111");
    }

    private static final class FakeDrafts extends DraftService {

        final Map<String, Map<String, List<String>>> kept = new HashMap<>();
        boolean full;

        @Override
        public boolean keep(String form, Map<String, List<String>> fields) {
            if (!full) {
                kept.put(form, fields);
            }
            return !full;
        }

        @Override
        public void forget(String form) {
            kept.remove(form);
        }
    }
}
