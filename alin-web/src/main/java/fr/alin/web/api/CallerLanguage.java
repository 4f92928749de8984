package fr.alin.web.api;

import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;

/** In which language a caller is answered. */
final class CallerLanguage {

    private CallerLanguage() {}

    /** The first language of the caller that we speak, else French. */
    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.getLanguage()))
                .filter(language -> Locale.FRENCH.equals(language) || Locale.ENGLISH.equals(language))
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
