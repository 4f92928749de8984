package fr.alin.web.security;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.security.CallOrigin;
import fr.alin.web.shared.SignedInCaller;

/**
 * Gives each request a number: in the answer, on the error page, and in every log record as part of the thread's name;
 * and tells the services where the call comes from.
 */
public class RequestIdFilter extends HttpFilter {

    /** The request attribute an error page shows. */
    public static final String ATTRIBUTE = "requestId";

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "X-Request-Id";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Inject
    transient ClientAddress addresses;

    @Inject
    transient DeviceCookie devices;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = idOf(request);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        var thread = Thread.currentThread();
        var name = thread.getName();
        thread.setName(name + " request=" + id);
        try (var scope = CallOrigin.begin(origin(request, id))) {
            chain.doFilter(request, response);
        } finally {
            thread.setName(name);
        }
    }

    private CallOrigin origin(HttpServletRequest request, String id) {
        var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        var session = SignedInCaller.of(request).map(SignedInCaller::session).orElse("");
        var address = addresses.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
        return new CallOrigin(address, id, browser, devices.of(request), session);
    }

    /** An error page speaks of the request that failed. */
    private static String idOf(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var given = request.getHeader(HEADER);
        return given != null && ACCEPTABLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString().substring(0, 13);
    }
}
