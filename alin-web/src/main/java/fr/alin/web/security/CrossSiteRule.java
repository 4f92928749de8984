package fr.alin.web.security;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Only our own pages may change anything here. Pages that keep no state carry no number a stranger could not know, so
 * this rule alone protects them: the browser says where a request comes from, and what it says is believed.
 *
 * <p>{@code Sec-Fetch-Site} counts first; browsers that do not send it, or not over plain HTTP, name the page's origin,
 * and the oldest its address. A program that names none of the three carries no cookie it was not given on purpose. The
 * services under {@code /api} are open to everyone's pages: they know no session.
 * See decision 49-visitors-pages-keep-no-state.
 */
final class CrossSiteRule {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final String OPEN_SERVICES = "/api/";

    private final URI baseUrl;

    /** @param baseUrl our public address, which a proxy may hide from the server behind it */
    CrossSiteRule(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    boolean forbids(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && !request.getServletPath().startsWith(OPEN_SERVICES)
                && comesFromElsewhere(request);
    }

    private boolean comesFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_SITES.contains(site);
        }
        return Optional.ofNullable(request.getHeader("Origin"))
                .or(() -> Optional.ofNullable(request.getHeader("Referer")))
                .filter(page -> !isOurs(page, request))
                .isPresent();
    }

    /** {@code null}, which a browser sends for a page it will not name, is nobody's address and so not ours. */
    private boolean isOurs(String page, HttpServletRequest request) {
        var authority = authority(page);
        return authority.isPresent()
                && (authority.equals(authority(baseUrl.toString()))
                        || authority.get().equalsIgnoreCase(request.getHeader("Host")));
    }

    private static Optional<String> authority(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
