package fr.alin.web.shared;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * The cookie of the Faces flash, sealed for one start of the application. Faces reports one that it cannot read as a fault
 * of the server (JSF1094, SEVERE), and browsers send them: of an earlier start, of another node, or made up. Faces is not
 * shown these. Two nodes do no harm: what the cookie names is in the memory of one node.
 */
@ApplicationScoped
public class FlashCookie {

    static final String NAME = "csfcfc";

    private final String purpose = "web.flash." + UUID.randomUUID();

    @Inject
    SealedTexts texts;

    /** To be called for each cookie that is sent; changes that of the flash. */
    public void seal(Cookie cookie) {
        if (NAME.equals(cookie.getName()) && cookie.getMaxAge() != 0) {
            cookie.setValue(texts.seal(cookie.getValue(), purpose));
        }
    }

    /** The request with the flash's cookie as Faces wrote it, or without. */
    public HttpServletRequest open(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public Cookie[] getCookies() {
                var sent = super.getCookies();
                return sent == null
                        ? null
                        : Stream.of(sent).flatMap(FlashCookie.this::opened).toArray(Cookie[]::new);
            }
        };
    }

    private Stream<Cookie> opened(Cookie cookie) {
        return NAME.equals(cookie.getName())
                ? texts.open(cookie.getValue(), purpose).map(value -> new Cookie(NAME, value)).stream()
                : Stream.of(cookie);
    }
}
