package fr.alin.web.shared;

import java.util.Locale;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A view speaks the chosen language from the moment it is made. The template says so too, but only once the page is
 * built: what is said before that, as by an action that opens the page, would follow the browser or the server.
 */
public class ChosenLanguage extends ViewHandlerWrapper {

    public ChosenLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return Languages.of((HttpServletRequest) faces.getExternalContext().getRequest());
    }
}
