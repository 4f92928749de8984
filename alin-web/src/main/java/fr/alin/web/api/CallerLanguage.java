package fr.alin.web.api;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;

/** The language of a response. */
final class CallerLanguage {

    private CallerLanguage() {}

    /** The caller's first supported language, else French. */
    static Locale of(HttpHeaders headers) {
        return first(headers.getAcceptableLanguages());
    }

    /** The same outside Jakarta REST. Without the header {@code getLocales()} returns the server's language. */
    static Locale of(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Locale.FRENCH
                : first(Collections.list(request.getLocales()));
    }

    private static Locale first(List<Locale> accepted) {
        return accepted.stream()
                .map(language -> Locale.forLanguageTag(language.getLanguage()))
                .filter(language -> Locale.FRENCH.equals(language) || Locale.ENGLISH.equals(language))
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
