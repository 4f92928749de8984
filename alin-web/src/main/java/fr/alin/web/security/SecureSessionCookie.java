package fr.alin.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import fr.alin.web.shared.BrowserCookies;

/**
 * Lets the session's cookie travel by HTTPS alone where the site has it. The server would ask the request, which reaches
 * it over plain HTTP behind the proxy that ends TLS.
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
