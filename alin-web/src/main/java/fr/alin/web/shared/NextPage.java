package fr.alin.web.shared;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What has just happened to a visitor, for the page that follows a redirect. The browser carries it for some minutes,
 * sealed: an address that anybody can write makes no page say that something was done.
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

    public void says(HttpServletResponse response, String what) {
        cookies.set(response, COOKIE, what, CARRIED);
    }

    /** Whether that has just happened. */
    public boolean is(String what) {
        return cookies.find(request, COOKIE).filter(what::equals).isPresent();
    }

    /** The same, where the address of the page says so too: a later visit does not tell it again. */
    public boolean isAsked(String what) {
        return request.getParameter(what) != null && is(what);
    }
}
