package fr.alin.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.Header;

/**
 * The body of a refusal under {@code /api}, in the form that the application's own errors have there (RFC 9457).
 * See decision 66-every-error-of-the-api-is-a-problem.
 *
 * @param json in UTF-8
 */
record ApiProblem(Locale language, byte[] json) {

    private static final String API = "/api/";
    private static final String ACCEPT_LANGUAGE = "Accept-Language";
    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String JSON = """
            {"type":"about:blank","title":"%1$s","status":%2$d,\
            "errors":[{"field":"","code":"http-%2$d","reason":"%1$s"}]}""";

    /** None for other addresses. */
    static Optional<ApiProblem> of(HttpRequestPacket request, int status) {
        return request.getRequestURI().startsWith(API)
                ? Optional.of(in(language(request.getHeader(ACCEPT_LANGUAGE)), status))
                : Optional.empty();
    }

    private static ApiProblem in(Locale language, int status) {
        var titles = ResourceBundle.getBundle("fr.alin.server.Problems", language, NO_FALLBACK);
        var json = JSON.formatted(titles.getString(Integer.toString(status)), status);
        return new ApiProblem(language, json.getBytes(StandardCharsets.UTF_8));
    }

    /** French for a header that is missing or malformed. */
    static Locale language(String accepted) {
        try {
            var found = accepted == null ? null : Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return found == null ? Locale.FRENCH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.FRENCH;
        }
    }

    void describe(HttpResponsePacket response) {
        response.setContentType("application/problem+json");
        response.setHeader(Header.ContentLanguage, language.toLanguageTag());
        response.setHeader(Header.Vary, ACCEPT_LANGUAGE);
        response.setHeader("Access-Control-Allow-Origin", "*");
    }
}
