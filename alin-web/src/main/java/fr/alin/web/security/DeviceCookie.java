package fr.alin.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.config.AlinSettings;
import fr.alin.web.shared.BrowserCookies;

/**
 * The cookie by which a browser that once signed in is known again: its wrong passwords are counted apart from those of
 * strangers. It signs nobody in.
 */
@ApplicationScoped
public class DeviceCookie {

    private static final String NAME = "alin-device";

    @Inject
    AlinSettings settings;

    @Inject
    BrowserCookies cookies;

    /** The token that the browser shows; empty when it has none. */
    public String of(HttpServletRequest request) {
        return BrowserCookies.find(request, name()).orElse("");
    }

    public void remember(HttpServletResponse response, String token) {
        cookies.set(response, name(), token, settings.deviceKnown());
    }

    /** With this prefix browsers take it over https only, and from this host alone. */
    private String name() {
        return cookies.areSecure() ? "__Host-" + NAME : NAME;
    }
}
