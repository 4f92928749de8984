package fr.alin.web.account;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.AccountDirectory;
import fr.alin.shared.model.Language;
import fr.alin.web.security.RequestedPage;
import fr.alin.web.shared.BrowserCookies;
import fr.alin.web.shared.Languages;

/**
 * The language switch of all pages: remembers the language in this browser and the account, then redirects back. A
 * servlet, not a Faces page, so that it works on error pages and cannot expire.
 */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String HOME = "/";

    @Inject
    transient AccountDirectory directory;

    @Inject
    transient BrowserCookies cookies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Optional.ofNullable(request.getParameter("language"))
                .map(Locale::forLanguageTag)
                .map(Language::of);
        language.ifPresent(chosen -> remember(chosen, request, response));
        response.sendRedirect(request.getContextPath() + back(request, language));
    }

    /** A GET has nothing to show and redirects. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + HOME);
    }

    private void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        cookies.rememberLanguage(response, language);
        if (request.getUserPrincipal() != null) {
            directory.changeLanguage(language);
        }
    }

    /** Without cookies at least this one page is shown in the language. */
    private static String back(HttpServletRequest request, Optional<Language> language) {
        var page = page(request);
        return language.filter(chosen -> !BrowserCookies.areKept(request))
                .map(chosen -> page + (page.contains("?") ? "&" : "?") + Languages.PARAMETER + "=" + chosen.locale())
                .orElse(page);
    }

    /** Without its query if that has characters which none of our addresses has. */
    private static String page(HttpServletRequest request) {
        var sent = Optional.ofNullable(request.getParameter("page")).map(page -> local(page, request.getContextPath()));
        return sent.flatMap(RequestedPage::of)
                .or(() -> sent.map(page -> page.replaceFirst("\\?.*$", "")).flatMap(RequestedPage::of))
                .map(RequestedPage::path)
                .orElse(HOME);
    }

    private static String local(String page, String contextPath) {
        return page.startsWith(contextPath) ? page.substring(contextPath.length()) : page;
    }
}
