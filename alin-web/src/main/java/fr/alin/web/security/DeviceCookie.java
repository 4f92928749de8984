package fr.alin.web.security;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.config.AlinSettings;

/**
 * The cookie by which a browser that once signed in is known again: its wrong passwords are counted apart from those of
 * strangers. It signs nobody in.
 */
@ApplicationScoped
public class DeviceCookie {

    private static final String NAME = "alin-device";

    @Inject
    AlinSettings settings;

    /** The token that the browser shows; empty when it has none. */
    public String of(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? ""
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    public void remember(HttpServletResponse response, String token) {
        var cookie = new Cookie(name(), token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure());
        cookie.setMaxAge((int) settings.deviceKnown().toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** With this prefix browsers take it over https only, and from this host alone. */
    private String name() {
        return isSecure() ? "__Host-" + NAME : NAME;
    }

    private boolean isSecure() {
        return "https".equals(settings.baseUrl().getScheme());
    }
}
