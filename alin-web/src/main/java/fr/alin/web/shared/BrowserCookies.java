package fr.alin.web.shared;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Language;

/** What a browser keeps for us: never sent from another site's form, unseen by scripts, by HTTPS alone where we have it. */
@ApplicationScoped
public class BrowserCookies {

    /** Remembers on this browser the language that was chosen. */
    static final String LANGUAGE = "alin-language";

    private static final String PROBE = "alin-cookies";
    private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

    @Inject
    AlinSettings settings;

    /** @param kept how long; zero until the browser is closed */
    public void set(HttpServletResponse response, String name, String value, Duration kept) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(areSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(kept.isZero() ? -1 : (int) kept.toSeconds());
        response.addCookie(cookie);
    }

    /** Whether the site's public address is one of HTTPS. */
    public boolean areSecure() {
        return "https".equals(settings.baseUrl().getScheme());
    }

    /** Also at sign-in, so that the account's language follows its holder to any browser. */
    public void rememberLanguage(HttpServletResponse response, Language language) {
        set(response, LANGUAGE, language.locale().getLanguage(), LANGUAGE_KEPT);
    }

    public static Optional<String> find(HttpServletRequest request, String name) {
        return Stream.of(all(request))
                .filter(cookie -> name.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Whether this browser has shown that it keeps cookies; one that has not is given one to bring back. */
    public boolean probe(HttpServletRequest request, HttpServletResponse response) {
        if (!areKept(request)) {
            set(response, PROBE, "kept", Duration.ZERO);
        }
        return areKept(request);
    }

    /** The same for a page of Faces. */
    public boolean probe(ExternalContext browser) {
        return probe((HttpServletRequest) browser.getRequest(), (HttpServletResponse) browser.getResponse());
    }

    /** Whether this browser has brought back any cookie of this site. */
    public static boolean areKept(HttpServletRequest request) {
        return all(request).length > 0;
    }

    private static Cookie[] all(HttpServletRequest request) {
        return request.getCookies() == null ? new Cookie[0] : request.getCookies();
    }
}
