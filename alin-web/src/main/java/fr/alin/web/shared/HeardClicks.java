package fr.alin.web.shared;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A click on a button that the page no longer shows, as when a form is sent a second time, must not be answered in silence:
 * the page as it stands now says that the act is no longer possible.
 */
public class HeardClicks implements ActionListener, PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String HEARD = HeardClicks.class.getName();

    private final transient ActionListener wrapped;

    /** As a listener of phases. */
    public HeardClicks() {
        this(null);
    }

    /** As the listener of all clicks. */
    public HeardClicks(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext.getCurrentInstance().getAttributes().put(HEARD, true);
        wrapped.processAction(event);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.isPostback()
                || faces.getResponseComplete()
                || faces.getPartialViewContext().isAjaxRequest()
                || faces.getAttributes().containsKey(HEARD)
                || !isClicked(faces, faces.getViewRoot(), sent(faces))) {
            return;
        }
        CDI.current().select(Messages.class).get().error("error.act-gone");
        if (faces.getExternalContext().getUserPrincipal() != null) {
            SamePage.open(faces);
        }
    }

    /** What was sent, by the names that the page itself knows: without the numbers of lines. */
    private static Set<String> sent(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().keySet().stream()
                .map(name -> name.replaceAll(":[0-9]+", ""))
                .collect(Collectors.toSet());
    }

    private static boolean isClicked(FacesContext faces, UIComponent parent, Set<String> sent) {
        for (var parts = parent.getFacetsAndChildren(); parts.hasNext(); ) {
            var part = parts.next();
            if (part instanceof UICommand && sent.contains(part.getClientId(faces)) || isClicked(faces, part, sent)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // Nothing was clicked yet.
    }
}
