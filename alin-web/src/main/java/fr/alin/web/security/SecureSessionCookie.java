package fr.alin.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import fr.alin.web.shared.BrowserCookies;

/**
 * Marks the session cookie as Secure where the site uses HTTPS. The server would decide by the request, which arrives
 * over plain HTTP behind the TLS proxy.
 */
@WebListener
public class SecureSessionCookie implements ServletContextListener {

    @Inject
    BrowserCookies cookies;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (cookies.areSecure()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
