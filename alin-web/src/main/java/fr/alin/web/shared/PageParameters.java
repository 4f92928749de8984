package fr.alin.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Applies view parameters before any other phase reads them, on postbacks too. A missing required parameter or an
 * unreadable one answers 404. A well-formed one that names nothing of the caller's is handled by {@link
 * BusinessExceptionHandler}. See decision 50-reopen-a-lost-page.
 */
public class PageParameters implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!ViewMetadata.getViewParameters(faces.getViewRoot()).stream().allMatch(given -> apply(faces, given))) {
            answerNotFound(faces);
        }
    }

    /** Restores the submitted value, since Faces processes the parameter again. */
    private static boolean apply(FacesContext faces, UIViewParameter parameter) {
        parameter.processDecodes(faces);
        var given = parameter.getSubmittedValue();
        parameter.processValidators(faces);
        if (parameter.isValid()) {
            parameter.processUpdates(faces);
            parameter.setSubmittedValue(given);
        }
        return parameter.isValid();
    }

    private static void answerNotFound(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // Nothing to do.
    }
}
