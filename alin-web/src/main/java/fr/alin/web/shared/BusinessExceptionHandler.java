package fr.alin.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.error.BusinessException;
import fr.alin.shared.error.GatewayException;
import fr.alin.shared.error.NotFound;

/** Turns a refusal into words on the same page; what is nobody's refusal goes on to the error page. */
class BusinessExceptionHandler extends ExceptionHandlerWrapper {

    BusinessExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                if (explain(faces, events.next().getContext().getException())) {
                    events.remove();
                }
            }
        }
        getWrapped().handle();
    }

    private static boolean explain(FacesContext faces, Throwable failure) {
        var messages = CDI.current().select(Messages.class).get();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound && !faces.isPostback()) {
                return answer(faces, HttpServletResponse.SC_NOT_FOUND);
            } else if (cause instanceof EJBAccessException) {
                return answer(faces, HttpServletResponse.SC_FORBIDDEN);
            } else if (cause instanceof BusinessException refusal) {
                messages.refused(refusal);
                return stayOrLeave(faces);
            } else if (cause instanceof GatewayException) {
                messages.error("error.partner-unavailable");
                return stayOrLeave(faces);
            } else if (cause instanceof OptimisticLockException) {
                messages.error("error.changed-meanwhile");
                return stayOrLeave(faces);
            }
        }
        return false;
    }

    /** A click stays on its page, with all that was typed; a page that cannot open leads home with the reason. */
    private static boolean stayOrLeave(FacesContext faces) {
        if (!faces.isPostback()) {
            faces.getExternalContext().getFlash().setKeepMessages(true);
            var home = CDI.current().select(CurrentUser.class).get().getHome();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, home + "?faces-redirect=true");
        }
        return true;
    }

    private static boolean answer(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, "");
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
