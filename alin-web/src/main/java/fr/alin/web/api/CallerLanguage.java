package fr.alin.web.api;

import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;

/** The language of a response. */
final class CallerLanguage {

    private CallerLanguage() {}

    /** The caller's first supported language, else French. */
    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.getLanguage()))
                .filter(language -> Locale.FRENCH.equals(language) || Locale.ENGLISH.equals(language))
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
