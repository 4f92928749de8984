package fr.alin.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;

import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFilterTest {

    private final List<ServletRequest> passed = new ArrayList<>();

    private final AddressFilter filter = new AddressFilter() {
        private static final long serialVersionUID = 1L;

        @Override
        public ServletContext getServletContext() {
            return FakeExchange.proxy(ServletContext.class, (method, args) -> resource((String) args[0]));
        }
    };

    @ParameterizedTest
    @CsvSource({
        "/offers,/offers/list",
        "/offers/,/offers/list",
        "/account,/account/mine",
        "/.well-known/change-password,/account/mine",
        "/help/,/help"
    })
    void another_spelling_of_an_address_redirects_to_its_page(String typed, String page) throws Exception {
        assertThat(send(FakeExchange.get(typed)).redirect).isEqualTo(page);
        assertThat(passed).isEmpty();
    }

    @Test
    void the_redirect_keeps_the_query() throws Exception {
        var exchange = FakeExchange.get("/offers");
        exchange.query = "type=T2";

        assertThat(send(exchange).redirect).isEqualTo("/offers/list?type=T2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/offers/list", "/", "/unknown/"})
    void other_addresses_pass_through(String path) throws Exception {
        assertThat(send(FakeExchange.get(path)).redirect).isNull();
        assertThat(passed).hasSize(1);
    }

    @Test
    void a_posted_form_is_never_redirected() throws Exception {
        assertThat(send(FakeExchange.post("/offers")).redirect).isNull();
        assertThat(passed).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/metrics", "/openapi"})
    void addresses_of_the_server_are_not_found(String path) throws Exception {
        assertThat(send(FakeExchange.get(path)).status).isEqualTo(404);
        assertThat(passed).isEmpty();
    }

    @Test
    void a_page_that_only_begins_like_an_address_of_the_server_passes() throws Exception {
        assertThat(send(FakeExchange.get("/healthy")).status).isEqualTo(200);
        assertThat(passed).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"PUT,405", "DELETE,405", "TRACE,405", "OPTIONS,204"})
    void methods_that_no_page_answers_are_refused_with_those_that_are_allowed(String method, int status)
            throws Exception {
        var exchange = FakeExchange.get("/offers/list");
        exchange.method = method;

        assertThat(send(exchange).status).isEqualTo(status);
        assertThat(exchange.responseHeaders).containsEntry("Allow", "GET, HEAD, POST, OPTIONS");
        assertThat(passed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GET, /api", "DELETE, /api/", "PUT, /api/nowhere", "GET, /api/v10"})
    void beside_the_api_there_is_nothing_whatever_the_method(String method, String path) throws Exception {
        var exchange = FakeExchange.get(path);
        exchange.method = method;

        assertThat(send(exchange).status).isEqualTo(404);
        assertThat(passed).isEmpty();
    }

    @Test
    void the_api_gets_its_requests_untouched() throws Exception {
        var exchange = FakeExchange.get("/api/v1");
        exchange.method = "PUT";

        send(exchange);

        assertThat(passed).hasSize(1).noneMatch(StorableRequest.class::isInstance);
    }

    @Test
    void pages_get_parameters_without_nul() throws Exception {
        send(FakeExchange.post("/sign-in").with("email", "a\u0000b"));

        assertThat(passed.get(0).getParameter("email")).isEqualTo("ab");
    }

    @Test
    void well_known_files_are_cached_for_a_day_and_pages_are_not() throws Exception {
        assertThat(send(FakeExchange.get("/robots.txt")).responseHeaders)
                .containsEntry("Cache-Control", "public, max-age=86400");
        assertThat(send(FakeExchange.get("/help")).responseHeaders).doesNotContainKey("Cache-Control");
    }

    private FakeExchange send(FakeExchange exchange) throws IOException, ServletException {
        filter.doFilter(exchange.request(), exchange.response(), (request, response) -> passed.add(request));
        return exchange;
    }

    private static URL resource(String name) {
        try {
            return name.equals("/help.xhtml") ? new URL("file:" + name) : null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
