package fr.alin.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;

import fr.alin.alert.UnsubscribeService;
import fr.alin.alert.model.AlertNotFound;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** RFC 8058: a mail program stops mails by a POST that needs no page, no cookie and no second question. */
class OneClickFilterTest {

    static final String ANNES_KEY = "annes";
    static final int UNANSWERED = 0;

    final List<String> stopped = new ArrayList<>();
    final List<Integer> answers = new ArrayList<>();
    final OneClickFilter filter = new OneClickFilter();
    int passed;

    @BeforeEach
    void connect() {
        filter.service = new UnsubscribeService() {
            @Override
            public void stopAll(String key) {
                if (!ANNES_KEY.equals(key)) {
                    throw new AlertNotFound();
                }
                stopped.add(key);
            }
        };
    }

    @Test
    void a_mail_program_s_post_stops_the_mails_of_the_key() throws ServletException, IOException {
        send("POST", Map.of("key", ANNES_KEY, "List-Unsubscribe", "One-Click"));

        assertThat(stopped).containsExactly(ANNES_KEY);
        assertThat(answers).containsExactly(200);
        assertThat(passed).isZero();
    }

    @Test
    void an_unknown_key_is_not_found() throws ServletException, IOException {
        send("POST", Map.of("key", "other", "List-Unsubscribe", "One-Click"));
        send("POST", Map.of());

        assertThat(stopped).isEmpty();
        assertThat(answers).containsExactly(404, 404);
    }

    @Test
    void opening_the_link_stops_nothing() throws ServletException, IOException {
        send("GET", Map.of("key", ANNES_KEY));

        assertThat(stopped).isEmpty();
        assertThat(answers).containsExactly(UNANSWERED);
        assertThat(passed).isOne();
    }

    @Test
    void the_page_s_own_buttons_pass_through() throws ServletException, IOException {
        send("POST", Map.of("key", ANNES_KEY, "jakarta.faces.ViewState", "1:2"));

        assertThat(stopped).isEmpty();
        assertThat(answers).containsExactly(UNANSWERED);
        assertThat(passed).isOne();
    }

    private void send(String method, Map<String, String> parameters) throws ServletException, IOException {
        var exchange = new FakeExchange();
        exchange.method = method;
        parameters.forEach(exchange::with);
        exchange.status = UNANSWERED;
        filter.doFilter(exchange.request(), exchange.response(), (request, response) -> passed++);
        answers.add(exchange.status);
    }
}
