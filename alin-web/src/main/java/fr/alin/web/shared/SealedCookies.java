package fr.alin.web.shared;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Encrypted and authenticated cookies: a page may trust what they contain.
 * See decision 60-a-sealed-cookie-carries-what-happened.
 */
@ApplicationScoped
public class SealedCookies {

    private static final String PURPOSE = "web.cookie.";

    @Inject
    BrowserCookies cookies;

    @Inject
    SealedTexts texts;

    public void set(HttpServletResponse response, String name, String text, Duration kept) {
        cookies.set(response, name, texts.seal(text, PURPOSE + name), kept);
    }

    /** Empty when the cookie is missing or not sealed by us. */
    public Optional<String> find(HttpServletRequest request, String name) {
        return BrowserCookies.find(request, name).flatMap(found -> texts.open(found, PURPOSE + name));
    }
}
