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

/** Sets and reads the site's cookies: SameSite=Lax, HttpOnly, and Secure where the site uses HTTPS. */
@ApplicationScoped
public class BrowserCookies {

    /** The language chosen in this browser. */
    static final String LANGUAGE = "alin-language";

    private static final String PROBE = "alin-cookies";
    private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

    @Inject
    AlinSettings settings;

    /** @param kept how long; zero for a session cookie */
    public void set(HttpServletResponse response, String name, String value, Duration kept) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(areSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(kept.isZero() ? -1 : (int) kept.toSeconds());
        response.addCookie(cookie);
    }

    /** Whether the site's public address uses HTTPS. */
    public boolean areSecure() {
        return "https".equals(settings.baseUrl().getScheme());
    }

    /** Also called at sign-in, so that the account's language applies in every browser. */
    public void rememberLanguage(HttpServletResponse response, Language language) {
        set(response, LANGUAGE, language.locale().getLanguage(), LANGUAGE_KEPT);
    }

    public static Optional<String> find(HttpServletRequest request, String name) {
        return Stream.of(all(request))
                .filter(cookie -> name.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Whether this browser accepts cookies; if unknown, sets one to find out. */
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

    /** Whether this request carries any cookie of this site. */
    public static boolean areKept(HttpServletRequest request) {
        return all(request).length > 0;
    }

    private static Cookie[] all(HttpServletRequest request) {
        return request.getCookies() == null ? new Cookie[0] : request.getCookies();
    }
}
