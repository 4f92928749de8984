package fr.alin.web.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Restores the typed fields on the page that {@link SamePage} opens. */
public class TypedAgain implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()) {
            TypedFields.of(faces).ifPresent(typed -> typed.fill(faces, faces.getViewRoot()));
        }
    }
}
