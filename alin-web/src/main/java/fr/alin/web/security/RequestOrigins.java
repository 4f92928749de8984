package fr.alin.web.security;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.ClientAddress;
import fr.alin.web.shared.SignedInCaller;

/**
 * Gives each request an id and records its origin. Used by authentication, which runs before all filters, and by the
 * filter.
 */
@ApplicationScoped
public class RequestOrigins {

    private static final String HEADER = "X-Request-Id";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Inject
    ClientAddress addresses;

    @Inject
    DeviceCookie devices;

    /** Until the scope is closed, calls of this thread have this request as their origin. */
    CallOrigin.Scope begin(HttpServletRequest request, HttpServletResponse response) {
        var id = idOf(request);
        request.setAttribute(RequestIdFilter.ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        return CallOrigin.begin(origin(request, id));
    }

    private CallOrigin origin(HttpServletRequest request, String id) {
        var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        var session = SignedInCaller.of(request).map(SignedInCaller::session).orElse("");
        var address = addresses.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
        return new CallOrigin(address, id, browser, devices.of(request), session);
    }

    /** Reuses the id of the failed request on an error page. */
    private static String idOf(HttpServletRequest request) {
        if (request.getAttribute(RequestIdFilter.ATTRIBUTE) instanceof String known) {
            return known;
        }
        var given = request.getHeader(HEADER);
        return given != null && ACCEPTABLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString().substring(0, 13);
    }
}
