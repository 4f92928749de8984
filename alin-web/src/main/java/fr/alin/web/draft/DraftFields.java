package fr.alin.web.draft;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Brings back what was typed whenever a page whose fields are kept is opened; after a click the fields say it
 * themselves.
 * See decision 38-drafts-by-a-list-of-fields.
 */
public class DraftFields implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var page = faces.getViewRoot();
        if (!faces.isPostback()) {
            DraftForm.ofView(page.getViewId())
                    .ifPresent(form ->
                            CDI.current().select(CurrentDraft.class).get().restore(form, page));
        }
    }
}
