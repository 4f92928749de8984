package fr.alin.web.shared;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells the page after a redirect what has just happened, for visitors without a session. A sealed, short-lived cookie
 * carries it, so that a crafted link cannot make a page claim anything.
 */
@Named
@ApplicationScoped
public class NextPage {

    private static final String COOKIE = "alin-next";
    private static final Duration CARRIED = Duration.ofMinutes(10);

    @Inject
    SealedCookies cookies;

    @Inject
    HttpServletRequest request;

    public void announce(HttpServletResponse response, String what) {
        cookies.set(response, COOKIE, what, CARRIED);
    }

    /** Whether that has just happened in this browser. */
    public boolean is(String what) {
        return cookies.find(request, COOKIE).filter(what::equals).isPresent();
    }

    /** Whether that has just happened and the page's address has it as a parameter; false on a later visit. */
    public boolean isAsked(String what) {
        return request.getParameter(what) != null && is(what);
    }
}
