package fr.alin.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Gives every cookie the attributes of ours, whoever sets it: Faces has one of its own for messages after a redirect. */
final class CookieRules extends HttpServletResponseWrapper {

    private final boolean secure;

    CookieRules(HttpServletResponse response, boolean secure) {
        super(response);
        this.secure = secure;
    }

    @Override
    public void addCookie(Cookie cookie) {
        cookie.setHttpOnly(true);
        cookie.setSecure(secure || cookie.getSecure());
        cookie.setAttribute("SameSite", "Lax");
        super.addCookie(cookie);
    }
}
