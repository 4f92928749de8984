package fr.alin.web.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Treats a restored view as expired when its view-scoped beans are gone: new ones would lack what the page loaded. So
 * is a posted form without a view state.
 */
public class SpentViews implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;
    private static final String MARK = SpentViews.class.getName();
    /** Put into every view map by PrimeFaces; not a bean. */
    private static final String NONCE = "primefaces.nonce";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** Before rendering: marks the view and its view map, so that a lost map is noticed. */
    @Override
    public void processEvent(SystemEvent event) {
        var page = FacesContext.getCurrentInstance().getViewRoot();
        var living = page.getViewMap(false);
        if (living != null && living.keySet().stream().anyMatch(name -> !NONCE.equals(name))) {
            page.getAttributes().put(MARK, true);
            living.put(MARK, true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var page = faces.getViewRoot();
        if (page != null && SamePage.isSent(faces) && (!faces.isPostback() || isSpent(page))) {
            throw new ViewExpiredException(page.getViewId());
        }
    }

    private static boolean isSpent(UIViewRoot page) {
        var living = page.getViewMap(false);
        return page.getAttributes().containsKey(MARK) && (living == null || !living.containsKey(MARK));
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // There is no view yet.
    }
}
