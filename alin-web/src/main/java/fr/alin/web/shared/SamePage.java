package fr.alin.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Leads a form that was sent back to its own page by GET, with its parameters, its messages and what was typed: whoever
 * reloads the answer sends nothing again. See decision 50-reopen-a-lost-page.
 */
public final class SamePage {

    private SamePage() {}

    /** The answer is complete then; an act that calls this returns no outcome. */
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

    /** Whether a form of a page is being answered, and no error page shown instead. */
    public static boolean isSent(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return "POST".equals(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST;
    }

    /** The page's own, as the server knows it and not as the browser wrote it. */
    static String path(ExternalContext browser) {
        return ((HttpServletRequest) browser.getRequest()).getServletPath();
    }
}
