package fr.alin.web.draft;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.shared.draft.DraftService;

/**
 * A form was sent from a page that the session no longer knows, as after signing in anew in another tab: what was typed
 * is kept and the page opened again with it. All other expired pages go on to the error page.
 */
class ExpiredPages extends ExceptionHandlerWrapper {

    ExpiredPages(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (events.next().getContext().getException() instanceof ViewExpiredException
                    && reopened(FacesContext.getCurrentInstance())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean reopened(FacesContext faces) {
        var browser = faces.getExternalContext();
        var request = (HttpServletRequest) browser.getRequest();
        var caller = request.getUserPrincipal();
        var sent = SentDraft.of(request)
                .filter(draft -> caller != null && caller.getName().equals(Long.toString(draft.owner())));
        sent.ifPresent(draft -> {
            CDI.current().select(DraftService.class).get().keep(draft.form().name(), draft.fields());
            try {
                browser.redirect(browser.getRequestContextPath() + draft.form().page());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return sent.isPresent();
    }
}
