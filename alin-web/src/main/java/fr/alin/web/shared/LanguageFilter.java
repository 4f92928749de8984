package fr.alin.web.shared;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.AccountDirectory;
import fr.alin.shared.model.Language;

/** Remembers the language asked for by {@code ?lang=}, here and for the account, and leads back to the same page. */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "lang";

    @Inject
    transient AccountDirectory directory;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = "GET".equals(request.getMethod()) ? request.getParameter(PARAMETER) : null;
        if (asked == null) {
            chain.doFilter(request, response);
            return;
        }
        var language = Language.of(Locale.forLanguageTag(asked));
        remember(response, language);
        if (request.getUserPrincipal() != null) {
            directory.changeLanguage(language);
        }
        response.sendRedirect(samePage(request));
    }

    /** Also used at sign-in, so that the account's language follows its holder to any browser. */
    public static void remember(HttpServletResponse response, Language language) {
        var cookie = new Cookie(Languages.COOKIE, language.locale().getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String samePage(HttpServletRequest request) {
        var query = Stream.of(request.getQueryString().split("&"))
                .filter(pair -> !pair.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        var path = request.getRequestURI().replaceFirst("^/+", "/");
        return query.isEmpty() ? path : path + "?" + query;
    }
}
