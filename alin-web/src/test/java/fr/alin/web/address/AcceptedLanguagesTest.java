package fr.alin.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedLanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-FR,fr;q=0.9, en;q=0.5", "*", "zh-Hant-TW;q=1.0", "en-GB , en ;q=0.8"})
    void what_browsers_send_stays_as_it_is(String header) {
        var request = request(header);

        assertThat(AcceptedLanguages.of(request)).isSameAs(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {";;q=", "fr;q=x", "en_US", "", "fr,,en", "fr;q=2", "éé", "fr;q=0.9;level=1"})
    void what_has_no_form_is_not_heeded(String header) {
        var heard = AcceptedLanguages.of(request(header));

        assertThat(heard.getHeader("accept-language")).isEqualTo("*");
        assertThat(Collections.list(heard.getHeaders("Accept-Language"))).containsExactly("*");
        assertThat(heard.getLocale()).isEqualTo(Locale.FRENCH);
        assertThat(Collections.list(heard.getLocales())).containsExactly(Locale.FRENCH);
    }

    private static HttpServletRequest request(String header) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                AcceptedLanguagesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeaders" -> Collections.enumeration(List.of(header));
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> 1;
                    case "toString" -> header;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
