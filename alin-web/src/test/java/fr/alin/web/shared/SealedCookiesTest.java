package fr.alin.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SealingKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages trust only cookies that AL'in has sealed. */
class SealedCookiesTest {

    private static final String ADDRESS = "anne@example.fr";

    private final SealedCookies carried = new SealedCookies();
    private final Map<String, String> kept = new HashMap<>();

    @BeforeEach
    void keys() {
        var key = Base64.getEncoder().encodeToString(new byte[32]);
        carried.texts = new SealedTexts();
        carried.texts.sealing = new Sealing(SealingKeys.parse(List.of("1 " + key)));
        carried.cookies = new BrowserCookies() {
            @Override
            public void set(HttpServletResponse response, String name, String value, Duration lasting) {
                kept.put(name, value);
            }
        };
    }

    @Test
    void what_was_sealed_is_read_again_under_its_own_name_alone() {
        carried.set(null, "alin-email", ADDRESS, Duration.ofMinutes(1));
        kept.put("alin-next", kept.get("alin-email"));

        assertThat(kept.get("alin-email"))
                .doesNotContain(Base64.getUrlEncoder().encodeToString(ADDRESS.getBytes(UTF_8)));
        assertThat(carried.find(request(), "alin-email")).contains(ADDRESS);
        assertThat(carried.find(request(), "alin-next")).isEmpty();
    }

    @Test
    void what_somebody_else_wrote_is_not_read() {
        for (var forged : List.of(Base64.getUrlEncoder().encodeToString("Appelez-nous".getBytes(UTF_8)), "%", "")) {
            kept.put("alin-email", forged);

            assertThat(carried.find(request(), "alin-email")).isEmpty();
        }
    }

    private HttpServletRequest request() {
        var cookies = kept.entrySet().stream()
                .map(entry -> new Cookie(entry.getKey(), entry.getValue()))
                .toArray(Cookie[]::new);
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> cookies);
    }
}
