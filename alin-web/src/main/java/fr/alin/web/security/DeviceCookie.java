package fr.alin.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.config.AlinSettings;
import fr.alin.web.shared.BrowserCookies;

/**
 * Recognises a browser that has signed in before: its wrong passwords are counted apart from those of unknown browsers.
 * It does not authenticate.
 */
@ApplicationScoped
public class DeviceCookie {

    private static final String NAME = "alin-device";

    @Inject
    AlinSettings settings;

    @Inject
    BrowserCookies cookies;

    /** The browser's token; empty when it has none. */
    public String of(HttpServletRequest request) {
        return BrowserCookies.find(request, name()).orElse("");
    }

    public void remember(HttpServletResponse response, String token) {
        cookies.set(response, name(), token, settings.deviceKnown());
    }

    /** The {@code __Host-} prefix ties the cookie to HTTPS and this host. */
    private String name() {
        return cookies.areSecure() ? "__Host-" + NAME : NAME;
    }
}
