package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;

import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerLanguageTest {

    @ParameterizedTest
    @CsvSource({"fr,fr", "en-GB,en", "de en fr,en", "fr-CA en,fr", "de es,fr", "*,fr"})
    void the_first_language_that_is_spoken_counts_else_french(String accepted, String answered) {
        assertThat(CallerLanguage.of(headers(accepted))).isEqualTo(Locale.forLanguageTag(answered));
    }

    @ParameterizedTest
    @CsvSource({"fr,fr", "en-GB,en", "de en fr,en", "de es,fr"})
    void before_an_error_page_too(String accepted, String answered) {
        var exchange = FakeExchange.get("/api/nowhere").header("Accept-Language", accepted.replace(' ', ','));

        assertThat(CallerLanguage.of(exchange.request())).isEqualTo(Locale.forLanguageTag(answered));
        assertThat(CallerLanguage.of(FakeExchange.get("/api/nowhere").request()))
                .isEqualTo(Locale.FRENCH);
    }

    private static HttpHeaders headers(String accepted) {
        List<Locale> locales = Stream.of(accepted.split(" "))
                .map(tag -> tag.equals("*") ? new Locale("*") : Locale.forLanguageTag(tag))
                .toList();
        return FakeExchange.proxy(HttpHeaders.class, (method, args) -> locales);
    }
}
