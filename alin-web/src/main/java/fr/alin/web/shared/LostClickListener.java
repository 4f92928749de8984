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
 * Reports a click on a button that is no longer rendered, for example on a form posted twice: Faces would ignore it
 * silently.
 */
public class LostClickListener implements ActionListener, PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String PROCESSED = LostClickListener.class.getName();

    private final transient ActionListener wrapped;

    /** As the phase listener. */
    public LostClickListener() {
        this(null);
    }

    /** As the action listener. */
    public LostClickListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext.getCurrentInstance().getAttributes().put(PROCESSED, true);
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
                || faces.getAttributes().containsKey(PROCESSED)
                || !isClicked(faces, faces.getViewRoot(), sent(faces))) {
            return;
        }
        CDI.current().select(Messages.class).get().error("error.act-gone");
        if (faces.getExternalContext().getUserPrincipal() != null) {
            SamePage.open(faces);
        }
    }

    /** The names of the posted fields as client ids, without row numbers. */
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
        // Nothing to do.
    }
}
