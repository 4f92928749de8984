package fr.alin.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import fr.alin.web.shared.FlashCookie;

/** Sets our attributes on every cookie, including that of the Faces flash. */
final class CookieRules extends HttpServletResponseWrapper {

    private final boolean secure;
    private final FlashCookie flash;

    CookieRules(HttpServletResponse response, boolean secure, FlashCookie flash) {
        super(response);
        this.secure = secure;
        this.flash = flash;
    }

    @Override
    public void addCookie(Cookie cookie) {
        cookie.setHttpOnly(true);
        cookie.setSecure(secure || cookie.getSecure());
        cookie.setAttribute("SameSite", "Lax");
        flash.seal(cookie);
        super.addCookie(cookie);
    }
}
