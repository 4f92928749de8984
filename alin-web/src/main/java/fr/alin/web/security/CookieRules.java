package fr.alin.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Sets our attributes on every cookie, including that of the Faces flash. */
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
