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
 * Carries a typed or masked e-mail to the page after a redirect, in a sealed, short-lived cookie: no session is needed
 * and no address shows it.
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

    /** Empty when nothing was typed, when it expired, or without cookies. */
    public String getValue() {
        return cookies.find((HttpServletRequest) browser.getRequest(), COOKIE).orElse("");
    }
}
