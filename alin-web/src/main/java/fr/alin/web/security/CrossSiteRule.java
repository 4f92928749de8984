package fr.alin.web.security;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Refuses state-changing requests from other sites. Stateless pages have no secret view state, so this rule is their
 * only protection; it relies on the headers that browsers set.
 *
 * <p>{@code Sec-Fetch-Site} counts first; without it (old browsers, plain HTTP) {@code Origin}, then {@code Referer}. A
 * client that sends none of them is not a browser, and carries only cookies it was given. {@code /api} is open to all
 * sites: it uses no session. See decision 49-visitors-pages-keep-no-state.
 */
final class CrossSiteRule {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final String OPEN_SERVICES = "/api/";

    private final URI baseUrl;

    /** @param baseUrl the public address, which differs from the server's own behind a proxy */
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

    /** A browser sends {@code null} for a page it will not name: not ours. */
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
