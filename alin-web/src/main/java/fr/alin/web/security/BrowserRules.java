package fr.alin.web.security;

import java.io.IOException;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.ResourceHandler;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Texts;

/** Security headers of all responses: no framing, no caching, no cross-site posts. */
@ApplicationScoped
public class BrowserRules {

    /** Image sources, unless a map tile server is configured. */
    static final String IMAGES = "img-src 'self' data:";

    /** Only our own scripts, styles and fonts; {@link ScriptPermit} adds a nonce on Faces pages. */
    private static final String CONTENT_POLICY = "default-src 'self'; " + IMAGES + "; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Inject
    AlinSettings settings;

    @Inject
    SecurityLog log;

    private String images;
    private CrossSiteRule crossSite;

    @PostConstruct
    void read() {
        images = settings.mapTiles().map(tiles -> IMAGES + " " + origin(tiles)).orElse(IMAGES);
        crossSite = new CrossSiteRule(settings.baseUrl());
    }

    /** The origin, such as {@code https://tiles.example.org}, of a URL template. */
    static String origin(String tiles) {
        return tiles.replaceFirst("^(https?://[^/]+).*$", "$1").replace("{s}", "*");
    }

    /** The {@code img-src} directive. */
    String images() {
        return images;
    }

    /** Sets the headers on a response of any kind. */
    void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", CONTENT_POLICY.replace(IMAGES, images));
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!isFile(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** Whether the request is for a static resource. */
    static boolean isFile(HttpServletRequest request) {
        return request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER + "/");
    }

    /**
     * Refuses a cross-site request with a bare 403. It neither reads nor creates a session: a session cookie would
     * replace the victim's.
     *
     * @return whether the answer is given
     */
    boolean refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!crossSite.forbids(request)) {
            return false;
        }
        log.record(SecurityEvent.CROSS_SITE_REFUSED);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Texts.text(Languages.of(request), "frame.cross-site"));
        return true;
    }
}
