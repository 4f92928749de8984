package fr.alin.web.security;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.security.CallOrigin;

/**
 * Gives each request an id, shown in the response header, on the error page and in the thread name of log records, and
 * tells the services where the call comes from.
 */
public class RequestIdFilter extends HttpFilter {

    /** Request attribute, shown on error pages. */
    public static final String ATTRIBUTE = "requestId";

    private static final long serialVersionUID = 1L;

    @Inject
    transient RequestOrigins origins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var thread = Thread.currentThread();
        var name = thread.getName();
        try (var scope = origins.begin(request, response)) {
            thread.setName(name + " request=" + CallOrigin.current().requestId());
            chain.doFilter(request, response);
        } finally {
            thread.setName(name);
        }
    }
}
