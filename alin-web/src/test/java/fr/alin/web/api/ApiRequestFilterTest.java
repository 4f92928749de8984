package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiRequestFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "", "/json", "application/", "application/json; charset", "a b/c"})
    void a_content_type_that_cannot_be_read_is_refused_in_words(String type) throws Exception {
        var exchange = filtered("Content-Type", type);

        assertThat(exchange.status).isEqualTo(415);
        assertThat(exchange.body()).contains("\"detail\":\"The content type of the request cannot be read");
        assertThat(exchange.responseHeaders)
                .containsEntry("Content-Type", "application/problem+json")
                .containsEntry("Access-Control-Allow-Origin", "*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/xml",
                "application/json;charset=utf-8",
                "application/json ; charset=\"utf-8\" ; a=b",
                "multipart/form-data; boundary=--x"
            })
    void any_other_content_type_is_left_to_the_resources(String type) throws Exception {
        assertThat(filtered("Content-Type", type).body()).isEqualTo("answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*;q=0", "*/*; q=0.000", "application/json;q=0, text/html;q=0.0;x=y"})
    void who_accepts_no_format_gets_none(String formats) throws Exception {
        var exchange = filtered("Accept", formats);

        assertThat(exchange.status).isEqualTo(406);
        assertThat(exchange.body()).contains("http-406");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "*/*;q=0.1", "text/html;q=0, */*", "garbage"})
    void any_other_choice_of_formats_is_left_to_the_resources(String formats) throws Exception {
        assertThat(filtered("Accept", formats).body()).isEqualTo("answered");
    }

    @Test
    void headers_may_be_missing() throws Exception {
        assertThat(filtered("Host", "a").body()).isEqualTo("answered");
    }

    private static FakeExchange filtered(String name, String value) throws Exception {
        var exchange = FakeExchange.post("/api/v1/eligibility")
                .header("Accept-Language", "en")
                .header(name, value);
        new ApiRequestFilter()
                .doFilter(
                        exchange.request(),
                        exchange.response(),
                        (request, response) -> response.getWriter().write("answered"));
        return exchange;
    }
}
