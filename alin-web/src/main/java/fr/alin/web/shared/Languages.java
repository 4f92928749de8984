package fr.alin.web.shared;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.shared.model.Language;

/** The page's language: the chosen one, else the browser's if supported, else French. */
@Named
@RequestScoped
public class Languages {

    /** Parameter that shows one page in another language, for links from elsewhere; not remembered. */
    public static final String PARAMETER = "lang";

    private static final Set<String> SPOKEN = Stream.of(Language.values())
            .map(language -> language.locale().getLanguage())
            .collect(Collectors.toSet());

    @Inject
    FacesContext faces;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = of((HttpServletRequest) faces.getExternalContext().getRequest());
        }
        return locale;
    }

    /** The same for requests outside Faces. */
    public static Locale of(HttpServletRequest request) {
        return asked(request)
                .or(() -> BrowserCookies.find(request, BrowserCookies.LANGUAGE).map(Locale::forLanguageTag))
                .or(() -> browserSays(request))
                .map(locale -> Language.of(locale).locale())
                .orElse(Locale.FRENCH);
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                ? Optional.ofNullable(request.getParameter(PARAMETER))
                        .filter(SPOKEN::contains)
                        .map(Locale::forLanguageTag)
                : Optional.empty();
    }

    /** Without the header {@code getLocales()} would return the server's language. */
    private static Optional<Locale> browserSays(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                        .findFirst();
    }

    public Language getLanguage() {
        return Language.of(getLocale());
    }

    /** The tag of the language that the switch offers. */
    public String getOther() {
        return getLanguage() == Language.FR ? "en" : "fr";
    }

    public String getOtherName() {
        return getLanguage() == Language.FR ? "English" : "Français";
    }

    /**
     * The address that the switch returns to: this page with its parameters; on an error page the address that failed.
     * The result of a posted form is opened again by GET.
     */
    public String getPage() {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var viewId = faces.getViewRoot().getViewId();
        if ("GET".equals(request.getMethod())) {
            var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            return withoutLanguage(failed == null ? request.getRequestURI() : failed, request.getQueryString());
        }
        return viewId.startsWith("/WEB-INF/")
                ? request.getContextPath() + "/"
                : faces.getApplication().getViewHandler().getBookmarkableURL(faces, viewId, Map.of(), true);
    }

    private static String withoutLanguage(String path, String query) {
        var rest = Stream.ofNullable(query)
                .flatMap(pairs -> Stream.of(pairs.split("&")))
                .filter(pair -> !pair.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path : path + "?" + rest;
    }
}
