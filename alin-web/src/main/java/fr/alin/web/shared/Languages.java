package fr.alin.web.shared;

import java.util.Collections;
import java.util.List;
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
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.shared.model.Language;

/** The language of the page: the one chosen, else the browser's if we speak it, else French. */
@Named
@RequestScoped
public class Languages {

    /** Remembers the choice on this browser; {@link LanguageFilter} writes it. */
    public static final String COOKIE = "alin-language";

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

    /** The same for what is not a page of Faces. */
    public static Locale of(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .findFirst()
                .or(() -> browserSays(request))
                .map(locale -> Language.of(locale).locale())
                .orElse(Locale.FRENCH);
    }

    /** Without the header a browser says nothing; the server would name its own language instead. */
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

    /** The language the switch offers, as a tag. */
    public String getOther() {
        return getLanguage() == Language.FR ? "en" : "fr";
    }

    public String getOtherName() {
        return getLanguage() == Language.FR ? "English" : "Français";
    }

    /** Where the switch leads: the same page with what it was asked for; an error page has no address and leads home. */
    public String getLink() {
        var viewId = faces.getViewRoot().getViewId();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (viewId.startsWith("/WEB-INF/")) {
            return request.getContextPath() + "/index?lang=" + getOther();
        } else if ("GET".equals(request.getMethod())) {
            var query = request.getQueryString();
            return request.getRequestURI() + "?" + (query == null ? "" : query + "&") + "lang=" + getOther();
        }
        return faces.getApplication()
                .getViewHandler()
                .getBookmarkableURL(faces, viewId, Map.of("lang", List.of(getOther())), true);
    }
}
