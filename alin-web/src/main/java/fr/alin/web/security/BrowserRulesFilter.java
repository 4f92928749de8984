package fr.alin.web.security;

import java.io.IOException;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.config.AlinSettings;

/** What a browser may do with our pages: frame none of them, keep none of them, post to us from nowhere else. */
public class BrowserRulesFilter extends HttpFilter {

    /** Where images may come from, unless a server of map tiles is set. */
    static final String IMAGES = "img-src 'self' data:";

    /** The application's attribute that holds where images may come from. */
    static final String IMAGES_ATTRIBUTE = BrowserRulesFilter.class.getName() + ".images";

    private static final long serialVersionUID = 1L;
    /** Scripts, styles and fonts are files of ours; {@link ScriptPermit} adds the widgets' scripts on a page of Faces. */
    private static final String CONTENT_POLICY = "default-src 'self'; " + IMAGES + "; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Inject
    transient AlinSettings settings;

    private String contentPolicy;

    @Override
    public void init() {
        var images =
                settings.mapTiles().map(tiles -> IMAGES + " " + origin(tiles)).orElse(IMAGES);
        getServletContext().setAttribute(IMAGES_ATTRIBUTE, images);
        contentPolicy = CONTENT_POLICY.replace(IMAGES, images);
    }

    /** {@code https://tiles.example.org} of a pattern of addresses, which is no address itself. */
    static String origin(String tiles) {
        return tiles.replaceFirst("^(https?://[^/]+).*$", "$1").replace("{s}", "*");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", contentPolicy);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (comesFromAnotherSite(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Browsers name the site a request comes from; only our own pages may change anything here. */
    private static boolean comesFromAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return "POST".equals(request.getMethod()) && site != null && !OWN_SITES.contains(site);
    }
}
