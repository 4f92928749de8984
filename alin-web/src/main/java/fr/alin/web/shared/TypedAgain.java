package fr.alin.web.shared;

import java.util.Optional;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;

/** Restores the typed fields on the page that {@link SamePage} opens, or that opens after a new sign-in. */
public class TypedAgain implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()) {
            TypedFields.of(faces)
                    .or(() -> sentTooLate(faces))
                    .ifPresent(typed -> typed.fill(faces, faces.getViewRoot()));
        }
    }

    /** What was sent after the session had ended; the page says that it was not taken. */
    private static Optional<TypedFields> sentTooLate(FacesContext faces) {
        var browser = faces.getExternalContext();
        var typed = SentForm.take((HttpServletRequest) browser.getRequest(), SamePage.path(browser));
        typed.ifPresent(kept -> {
            var text = Texts.text(faces.getViewRoot().getLocale(), "error.session-ended");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
        return typed;
    }
}
