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

/** What a browser may do with our pages: frame none of them, keep none of them, post to us from nowhere else. */
@ApplicationScoped
public class BrowserRules {

    /** Where images may come from, unless a server of map tiles is set. */
    static final String IMAGES = "img-src 'self' data:";

    /** Scripts, styles and fonts are files of ours; {@link ScriptPermit} adds the widgets' scripts on a page of Faces. */
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

    /** {@code https://tiles.example.org} of a pattern of addresses, which is no address itself. */
    static String origin(String tiles) {
        return tiles.replaceFirst("^(https?://[^/]+).*$", "$1").replace("{s}", "*");
    }

    /** The directive that says where images may come from. */
    String images() {
        return images;
    }

    /** Writes the rules into an answer, whoever gives it: a page, a file, a refusal, a redirect. */
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

    /** Styles, scripts and images of the pages, the same for everybody. */
    static boolean isFile(HttpServletRequest request) {
        return request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER + "/");
    }

    /**
     * Refuses what another site's page sent. The answer is a bare 403 that reads no session and makes none: a cookie
     * with it would take the place of the victim's own.
     *
     * @return whether the answer is given
     */
    boolean refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!crossSite.forbids(request)) {
            return false;
        }
        log.tell(SecurityEvent.CROSS_SITE_REFUSED);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Texts.text(Languages.of(request), "frame.cross-site"));
        return true;
    }
}
