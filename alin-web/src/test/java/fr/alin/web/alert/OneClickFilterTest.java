package fr.alin.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.alert.UnsubscribeService;
import fr.alin.alert.model.AlertNotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** RFC 8058: a mail program stops mails by a POST that needs no page, no cookie and no second question. */
class OneClickFilterTest {

    static final String ANNES_KEY = "annes";

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
        assertThat(passed).isOne();
    }

    @Test
    void the_page_s_own_buttons_pass_through() throws ServletException, IOException {
        send("POST", Map.of("key", ANNES_KEY, "jakarta.faces.ViewState", "1:2"));

        assertThat(stopped).isEmpty();
        assertThat(passed).isOne();
    }

    private void send(String method, Map<String, String> parameters) throws ServletException, IOException {
        filter.doFilter(request(method, parameters), response(), (request, response) -> passed++);
    }

    private static HttpServletRequest request(String method, Map<String, String> parameters) {
        return proxy(HttpServletRequest.class, (name, argument) -> switch (name) {
            case "getMethod" -> method;
            case "getParameter" -> parameters.get((String) argument);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (name, argument) -> {
            if (!name.equals("setStatus")) {
                throw new UnsupportedOperationException(name);
            }
            answers.add((Integer) argument);
            return null;
        });
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments == null ? null : arguments[0])));
    }

    /** The answer of a stand-in to a call with at most one argument. */
    private interface Answer {
        Object to(String method, Object argument);
    }
}
