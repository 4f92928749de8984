package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;

import fr.alin.web.security.RequestIdFilter;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiErrorFilterTest {

    private static final FilterChain ERROR_PAGE =
            (request, response) -> response.getWriter().write("a page");

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nowhere", "/api/v1/eligibility"})
    void an_error_of_the_api_is_no_page(String address) throws Exception {
        var exchange = failed(address, 404);

        new ApiErrorFilter().doFilter(exchange.request(), exchange.response(), ERROR_PAGE);

        assertThat(exchange.body()).startsWith("{\"type\":\"about:blank\"").contains("There is nothing");
        assertThat(exchange.responseHeaders)
                .containsEntry("Content-Type", "application/problem+json")
                .containsEntry("Content-Language", "en")
                .containsEntry("Vary", "Accept-Language")
                .containsEntry("Access-Control-Allow-Origin", "*");
    }

    @Test
    void a_failure_gives_the_number_of_its_request() throws Exception {
        var exchange = failed("/api/v1/eligibility", 500);
        exchange.attributes.put(RequestIdFilter.ATTRIBUTE, "0f9d8c7b");

        new ApiErrorFilter().doFilter(exchange.request(), exchange.response(), ERROR_PAGE);

        assertThat(exchange.body()).contains("give its reference: 0f9d8c7b.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/apis", "/nowhere", "/advisor/api/"})
    void any_other_error_is_a_page(String address) throws Exception {
        var exchange = failed(address, 404);

        new ApiErrorFilter().doFilter(exchange.request(), exchange.response(), ERROR_PAGE);

        assertThat(exchange.body()).isEqualTo("a page");
    }

    private static FakeExchange failed(String address, int status) {
        var exchange = FakeExchange.get("/WEB-INF/errorpages/x.xhtml").header("Accept-Language", "en");
        exchange.dispatcherType = DispatcherType.ERROR;
        exchange.attributes.put(RequestDispatcher.ERROR_REQUEST_URI, address);
        exchange.attributes.put(RequestDispatcher.ERROR_STATUS_CODE, status);
        return exchange;
    }
}
