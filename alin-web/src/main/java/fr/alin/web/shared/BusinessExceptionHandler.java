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

/** Shows a business exception as a message on the same page; any other exception goes on to the error page. */
class BusinessExceptionHandler extends ExceptionHandlerWrapper {

    BusinessExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (explain(faces, events.next().getContext().getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean explain(FacesContext faces, Throwable failure) {
        if (faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        var messages = CDI.current().select(Messages.class).get();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound && (isBeingShown(faces) || !faces.isPostback())) {
                return answer(faces, HttpServletResponse.SC_NOT_FOUND);
            } else if (cause instanceof EJBAccessException) {
                return answer(faces, HttpServletResponse.SC_FORBIDDEN);
            } else if (cause instanceof BusinessException refusal) {
                return stayOrLeave(faces, () -> messages.refused(refusal));
            } else if (cause instanceof GatewayException) {
                return stayOrLeave(faces, () -> messages.error("error.partner-unavailable"));
            } else if (cause instanceof OptimisticLockException) {
                return stayOrLeave(faces, () -> messages.error("error.changed-meanwhile"));
            }
        }
        return false;
    }

    private static boolean isBeingShown(FacesContext faces) {
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /**
     * A postback redirects to its own page with the typed fields, so that a reload does not repeat it. A page that
     * cannot open redirects home with the reason; if home itself cannot open, the exception is an error.
     */
    private static boolean stayOrLeave(FacesContext faces, Runnable saying) {
        var home = CDI.current().select(CurrentUser.class).get().getHome();
        if (!faces.isPostback() && SamePage.path(faces.getExternalContext()).equals(home)) {
            return false;
        }
        saying.run();
        if (!faces.isPostback()) {
            faces.getExternalContext().getFlash().setKeepMessages(true);
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, home + "?faces-redirect=true");
        } else if (isBeingShown(faces) || !staysInPlace(faces)) {
            SamePage.open(faces);
        }
        return true;
    }

    /** A script renders the answer itself; a visitor may accept no cookie, which the flash needs. */
    private static boolean staysInPlace(FacesContext faces) {
        return faces.getPartialViewContext().isAjaxRequest()
                || faces.getExternalContext().getUserPrincipal() == null;
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
