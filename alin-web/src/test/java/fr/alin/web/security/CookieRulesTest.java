package fr.alin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.web.shared.FlashCookie;
import org.junit.jupiter.api.Test;

class CookieRulesTest {

    private final List<Cookie> sent = new ArrayList<>();
    private final HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, values) -> {
                sent.add((Cookie) values[0]);
                return null;
            });

    @Test
    void no_cookie_is_shown_to_scripts_or_sent_from_another_sites_form() {
        new CookieRules(response, false, new FlashCookie()).addCookie(new Cookie("alin-next", "x"));

        assertThat(sent).singleElement().satisfies(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(cookie.getSecure()).isFalse();
        });
    }

    @Test
    void where_the_site_has_https_none_travels_without() {
        new CookieRules(response, true, new FlashCookie()).addCookie(new Cookie("alin-next", "x"));

        assertThat(sent)
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.getSecure()).isTrue());
    }
}
