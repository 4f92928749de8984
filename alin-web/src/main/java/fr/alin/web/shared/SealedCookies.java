package fr.alin.web.shared;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SealingFailure;

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
    Sealing sealing;

    public void set(HttpServletResponse response, String name, String text, Duration kept) {
        var secret = sealing.seal(text.getBytes(StandardCharsets.UTF_8), PURPOSE + name);
        cookies.set(response, name, Base64.getUrlEncoder().withoutPadding().encodeToString(secret), kept);
    }

    /** Empty when the cookie is missing or not sealed by us. */
    public Optional<String> find(HttpServletRequest request, String name) {
        return BrowserCookies.find(request, name).flatMap(found -> opened(found, name));
    }

    private Optional<String> opened(String found, String name) {
        try {
            var text = sealing.open(Base64.getUrlDecoder().decode(found), PURPOSE + name);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | SealingFailure notOurs) {
            return Optional.empty();
        }
    }
}
