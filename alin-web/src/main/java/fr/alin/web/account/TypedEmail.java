package fr.alin.web.account;

import java.time.Duration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.model.TextBound;
import fr.alin.web.shared.SealedCookies;

/**
 * The e-mail that was typed, or the masked one of a link, for the page that follows a redirect. The browser carries it
 * for some minutes, sealed, so that nothing of a visitor is kept here and no address shows it.
 */
@Named
@RequestScoped
public class TypedEmail {

    private static final String COOKIE = "alin-email";
    private static final Duration CARRIED = Duration.ofMinutes(10);

    @Inject
    SealedCookies cookies;

    @Inject
    ExternalContext browser;

    void carry(String email) {
        if (TextBound.EMAIL.holds(email)) {
            cookies.set((HttpServletResponse) browser.getResponse(), COOKIE, email, CARRIED);
        }
    }

    /** Empty when nothing was typed, or long ago, or where the browser keeps no cookies. */
    public String getValue() {
        return cookies.find((HttpServletRequest) browser.getRequest(), COOKIE).orElse("");
    }
}
