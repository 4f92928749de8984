package fr.alin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stateless pages rely on the headers by which browsers name the origin of a request. */
class CrossSiteRuleTest {

    static final Map<String, String> FROM_EVIL = Map.of("Origin", "https://evil.example");
    final CrossSiteRule rule = new CrossSiteRule(URI.create("https://alin.example"));

    @ParameterizedTest
    @CsvSource({"same-origin,false", "none,false", "same-site,true", "cross-site,true", "anything,true"})
    void what_the_browser_says_of_the_site_counts_first(String site, boolean forbidden) {
        var headers =
                Map.of("Sec-Fetch-Site", site, "Origin", forbidden ? "https://alin.example" : "https://evil.example");
        assertThat(forbids("POST", "/sign-in", headers)).isEqualTo(forbidden);
    }

    @ParameterizedTest
    @CsvSource({
        "https://alin.example,false",
        "http://node.internal:8080,false",
        "https://evil.example,true",
        "https://alin.example.evil.example,true",
        "https://evil.example/alin.example,true",
        "http://node.internal:8081,true",
        "http://user@node.internal:8080,true",
        "null,true",
        "'',true",
        "not an address,true"
    })
    void else_the_origin_must_be_our_public_address_or_the_one_that_was_asked(String origin, boolean forbidden) {
        assertThat(forbids("POST", "/sign-in", Map.of("Origin", origin))).isEqualTo(forbidden);
    }

    @ParameterizedTest
    @CsvSource({"https://alin.example/sign-in?page=/,false", "https://evil.example/https://alin.example,true"})
    void else_the_referer_decides(String referer, boolean forbidden) {
        assertThat(forbids("POST", "/sign-in", Map.of("Referer", referer))).isEqualTo(forbidden);
    }

    @Test
    void a_program_that_is_no_browser_names_no_page() {
        assertThat(forbids("POST", "/alerts/unsubscribe", Map.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "PROPFIND"})
    void every_method_that_may_change_something_is_held_to_it(String method) {
        assertThat(forbids(method, "/draft", FROM_EVIL)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void links_from_elsewhere_are_welcome(String method) {
        assertThat(forbids(method, "/offers/list", FROM_EVIL)).isFalse();
    }

    @Test
    void the_services_know_no_session_and_are_open_to_every_page() {
        assertThat(forbids("POST", "/api/v1", FROM_EVIL)).isFalse();
        assertThat(forbids("POST", "/apiary", FROM_EVIL)).isTrue();
    }

    private boolean forbids(String method, String path, Map<String, String> headers) {
        var exchange = FakeExchange.get(path).header("Host", "node.internal:8080");
        exchange.method = method;
        headers.forEach(exchange::header);
        return rule.forbids(exchange.request());
    }
}
