package fr.alin.web.shared;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;

import fr.alin.shared.model.Language;

/** The language of the page: the one chosen, else the browser's if we speak it, else French. */
@Named
@RequestScoped
public class Languages {

    /** Remembers the choice on this browser; {@link LanguageFilter} writes it. */
    public static final String COOKIE = "alin-language";

    @Inject
    FacesContext faces;

    public Locale getLocale() {
        var chosen = faces.getExternalContext().getRequestCookieMap().get(COOKIE);
        if (chosen instanceof Cookie cookie) {
            return Language.of(Locale.forLanguageTag(cookie.getValue())).locale();
        }
        var browserSays = faces.getExternalContext().getRequestHeaderMap().get("Accept-Language");
        return browserSays == null
                ? Locale.FRENCH
                : faces.getApplication().getViewHandler().calculateLocale(faces);
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

    /** The page the switch keeps; an error page has no address of its own and leads home. */
    public String getCurrentView() {
        var viewId = faces.getViewRoot().getViewId();
        return viewId.startsWith("/WEB-INF/") ? "/index" : viewId;
    }
}
