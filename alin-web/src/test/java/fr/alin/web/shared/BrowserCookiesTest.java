package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cookie of ours is bound to this site, and to HTTPS where the site has it. */
class BrowserCookiesTest {

    final List<Cookie> set = new ArrayList<>();
    final BrowserCookies cookies = at("https://alin.example");

    @ParameterizedTest
    @CsvSource({"https://alin.example,true", "http://localhost:8080,false"})
    void a_cookie_is_out_of_reach_of_scripts_other_sites_and_plain_http(String address, boolean secure) {
        at(address).set(response(), "name", "value", Duration.ofMinutes(1));

        var cookie = set.get(0);
        assertThat(cookie.getSecure()).isEqualTo(secure);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(60);
    }

    @Test
    void the_language_is_remembered_for_a_year() {
        cookies.rememberLanguage(response(), Language.EN);

        assertThat(set.get(0).getValue()).isEqualTo("en");
        assertThat(set.get(0).getMaxAge()).isEqualTo(365 * 24 * 3600);
    }

    @Test
    void a_browser_that_brings_none_is_given_one_until_it_is_closed() {
        assertThat(cookies.probe(request(), response())).isFalse();
        assertThat(set).singleElement().extracting(Cookie::getMaxAge).isEqualTo(-1);
        assertThat(cookies.probe(request(set.get(0)), response())).isTrue();
        assertThat(set).hasSize(1);
    }

    @Test
    void one_is_found_by_its_name() {
        var request = request(new Cookie("other", "1"), new Cookie("mine", "2"));

        assertThat(BrowserCookies.find(request, "mine")).contains("2");
        assertThat(BrowserCookies.find(request, "none")).isEmpty();
        assertThat(BrowserCookies.find(request(), "mine")).isEmpty();
    }

    private static BrowserCookies at(String address) {
        var cookies = new BrowserCookies();
        cookies.settings = new AlinSettings() {
            @Override
            public URI baseUrl() {
                return URI.create(address);
            }
        };
        return cookies;
    }

    private static HttpServletRequest request(Cookie... brought) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                BrowserCookiesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, arguments) -> brought.length == 0 ? null : brought);
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (self, called, arguments) -> {
                    set.add((Cookie) arguments[0]);
                    return null;
                });
    }
}
