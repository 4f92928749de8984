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
 * Gives each request a number: in the answer, on the error page, and in every log record as part of the thread's name;
 * and tells the services where the call comes from.
 */
public class RequestIdFilter extends HttpFilter {

    /** The request attribute an error page shows. */
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
