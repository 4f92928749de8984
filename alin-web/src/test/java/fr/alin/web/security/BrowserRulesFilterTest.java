package fr.alin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.web.shared.BrowserCookies;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FlashCookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserRulesFilterTest {

    private final List<ServletResponse> passed = new ArrayList<>();
    private final BrowserRulesFilter filter = new BrowserRulesFilter();
    private final FakeExchange exchange = FakeExchange.post("/sign-in");
    private boolean crossSite;

    @BeforeEach
    void connect() {
        filter.rules = new BrowserRules() {
            @Override
            void set(HttpServletRequest request, HttpServletResponse response) {
                response.setHeader("X-Frame-Options", "DENY");
            }

            @Override
            boolean refuse(HttpServletRequest request, HttpServletResponse response) {
                return crossSite;
            }
        };
        filter.flash = new FlashCookie();
        filter.cookies = new BrowserCookies() {
            @Override
            public boolean areSecure() {
                return true;
            }
        };
    }

    @Test
    void every_answer_carries_the_rules_and_its_cookies_theirs() throws Exception {
        send();

        assertThat(exchange.responseHeaders).containsEntry("X-Frame-Options", "DENY");
        assertThat(passed).hasSize(1).allMatch(CookieRules.class::isInstance);
    }

    @Test
    void a_request_of_another_site_goes_no_further() throws Exception {
        crossSite = true;

        send();

        assertThat(passed).isEmpty();
        assertThat(exchange.responseHeaders).containsEntry("X-Frame-Options", "DENY");
    }

    @Test
    void the_error_page_of_a_refused_request_is_shown() throws Exception {
        crossSite = true;
        exchange.dispatcherType = DispatcherType.ERROR;

        send();

        assertThat(passed).hasSize(1);
    }

    private void send() throws IOException, ServletException {
        filter.doFilter(exchange.request(), exchange.response(), (request, response) -> passed.add(response));
    }
}
