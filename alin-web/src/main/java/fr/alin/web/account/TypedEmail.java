package fr.alin.web.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.model.TextBound;
import fr.alin.web.shared.BrowserCookies;

/**
 * The e-mail that was typed, or the masked one of a link, for the page that follows a redirect. The browser carries it
 * for some minutes, so that nothing of a visitor is kept here and no address shows it.
 */
@Named
@RequestScoped
public class TypedEmail {

    private static final String COOKIE = "alin-email";
    private static final Duration CARRIED = Duration.ofMinutes(10);

    @Inject
    BrowserCookies cookies;

    @Inject
    ExternalContext browser;

    void carry(String email) {
        if (TextBound.EMAIL.holds(email)) {
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(email.getBytes(UTF_8));
            cookies.set((HttpServletResponse) browser.getResponse(), COOKIE, text, CARRIED);
        }
    }

    /** Empty when nothing was typed, or long ago, or where the browser keeps no cookies. */
    public String getValue() {
        return BrowserCookies.find((HttpServletRequest) browser.getRequest(), COOKIE)
                .map(TypedEmail::decoded)
                .orElse("");
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
