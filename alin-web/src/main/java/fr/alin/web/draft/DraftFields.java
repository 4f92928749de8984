package fr.alin.web.draft;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Restores the drafts when a page with drafts is opened; on a postback the fields have their own values.
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
            var forms = DraftForm.ofView(page.getViewId());
            if (!forms.isEmpty()) {
                CDI.current().select(CurrentDraft.class).get().restore(forms, page);
            }
        }
    }
}
