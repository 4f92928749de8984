package fr.alin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;

import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.ClientAddress;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.SignedInCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOriginsTest {

    private final RequestOrigins origins = new RequestOrigins();
    private final FakeExchange exchange = new FakeExchange();

    @BeforeEach
    void connect() {
        origins.addresses = new ClientAddress() {
            @Override
            public String of(String peer, String forwardedFor) {
                return peer + " for " + forwardedFor;
            }
        };
        origins.devices = new DeviceCookie() {
            @Override
            public String of(HttpServletRequest request) {
                return "device";
            }
        };
    }

    @Test
    void services_see_where_a_request_comes_from_until_it_ends() {
        exchange.header("User-Agent", "Firefox").header("X-Forwarded-For", "203.0.113.9");
        exchange.header("X-Request-Id", "abcdef-123");
        new SignedInCaller(7, "APPLICANT", "Anne", "session").remember(exchange.request());

        try (var scope = origins.begin(exchange.request(), exchange.response())) {
            assertThat(CallOrigin.current())
                    .isEqualTo(
                            new CallOrigin("192.0.2.1 for 203.0.113.9", "abcdef-123", "Firefox", "device", "session"));
        }
        assertThat(CallOrigin.current().requestId()).isEmpty();
    }

    @Test
    void the_request_s_number_goes_into_the_answer_and_to_the_error_page() {
        exchange.header("X-Request-Id", "abcdef-123");

        begin();

        assertThat(exchange.responseHeaders).containsEntry("X-Request-Id", "abcdef-123");
        assertThat(exchange.attributes).containsEntry(RequestIdFilter.ATTRIBUTE, "abcdef-123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blank 123", "line\nbreak-123", "<script>alert</script>"})
    void an_unacceptable_number_is_replaced_by_one_of_ours(String given) {
        exchange.header("X-Request-Id", given);

        assertThat(begin()).isNotEqualTo(given).matches("[0-9a-f-]{13}");
    }

    @Test
    void a_request_keeps_its_number_when_it_begins_again() {
        assertThat(begin()).isEqualTo(begin());
        assertThat(exchange.responseHeaders.get("X-Request-Id")).isNotBlank();
    }

    private String begin() {
        try (var scope = origins.begin(exchange.request(), exchange.response())) {
            return CallOrigin.current().requestId();
        }
    }
}
