package fr.alin.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Redirects a posted form to its own page (post/redirect/get), with its parameters, messages and typed fields:
 * reloading the answer posts nothing again. See decision 50-reopen-a-lost-page.
 */
public final class SamePage {

    private SamePage() {}

    /** Completes the response; the calling action returns no outcome. */
    public static void open(FacesContext faces) {
        var browser = faces.getExternalContext();
        browser.getFlash().setKeepMessages(true);
        TypedFields.keep(faces);
        try {
            browser.redirect(address(browser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(ExternalContext browser) {
        var query = ((HttpServletRequest) browser.getRequest()).getQueryString();
        return browser.getRequestContextPath() + path(browser) + (query == null ? "" : "?" + query);
    }

    /** Whether the request posts a form, and is not forwarded to an error page. */
    public static boolean isSent(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return "POST".equals(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST;
    }

    /** The servlet path, as the server resolved it. */
    static String path(ExternalContext browser) {
        return ((HttpServletRequest) browser.getRequest()).getServletPath();
    }
}
