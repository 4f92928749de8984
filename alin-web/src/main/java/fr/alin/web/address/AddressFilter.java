package fr.alin.web.address;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Redirects alternative and well-known addresses to their pages, answers unsupported methods, hides the server's own
 * endpoints, and removes NUL from parameters. {@code /api/v1} is left alone.
 */
public class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern API = Pattern.compile("/api(?:/.*)?");
    private static final Pattern SERVED_API = Pattern.compile("/api/v1(?:/.*)?");
    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");
    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";
    private static final String KEPT_A_DAY = "public, max-age=86400";

    /** Folders and well-known addresses (W3C, change-password) with their pages; private pages ask to sign in. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/account", "/account/mine"),
            Map.entry("/administrator", "/administrator/exchanges"),
            Map.entry("/advisor", "/advisor/candidacies"),
            Map.entry("/dpo", "/dpo/people"),
            Map.entry("/housing-application", "/housing-application/record"),
            Map.entry("/landlord", "/landlord/offers"),
            Map.entry("/legal", "/legal/mentions"),
            Map.entry("/offers", "/offers/list"),
            Map.entry("/staff", "/staff/members"),
            Map.entry("/support", "/support/people"),
            Map.entry("/.well-known/change-password", "/account/mine"));

    /** Endpoints that the server adds at the root of a site, even when disabled. */
    private static final Pattern OF_THE_SERVER = Pattern.compile("/(?:health|metrics|openapi)(?:/.*)?");

    private static final Set<String> FILES = Set.of("/favicon.ico", "/apple-touch-icon.png", "/robots.txt");

    @Override
    protected void doFilter(HttpServletRequest sent, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var request = AcceptedLanguages.of(sent);
        var path = path(request);
        if (SERVED_API.matcher(path).matches()) {
            chain.doFilter(request, response);
        } else if (API.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!PAGE_METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", ALLOWED);
            response.setStatus(
                    "OPTIONS".equals(request.getMethod())
                            ? HttpServletResponse.SC_NO_CONTENT
                            : HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            answer(path, request, response, chain);
        }
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (OF_THE_SERVER.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var meant = "POST".equals(request.getMethod()) ? Optional.<String>empty() : meant(path);
        if (meant.isPresent()) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect(request.getContextPath() + meant.get() + query);
            return;
        }
        if (FILES.contains(path)) {
            response.setHeader("Cache-Control", KEPT_A_DAY);
        }
        chain.doFilter(new StorableRequest(request), response);
    }

    /** The page meant by another spelling of its address; always a page of ours. */
    private Optional<String> meant(String path) throws IOException {
        var bare = path.replaceFirst("/+$", "");
        if (PAGES.containsKey(bare)) {
            return Optional.of(PAGES.get(bare));
        }
        var isPage =
                !bare.equals(path) && !bare.isEmpty() && getServletContext().getResource(bare + ".xhtml") != null;
        return isPage ? Optional.of(bare) : Optional.empty();
    }

    /** The path as mapped: decoded, without path parameters. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
