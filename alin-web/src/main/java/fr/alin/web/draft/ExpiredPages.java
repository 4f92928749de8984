package fr.alin.web.draft;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.shared.draft.DraftService;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.SamePage;
import fr.alin.web.shared.Texts;

/**
 * Handles a form whose view cannot be restored: the session ended or was replaced in another tab, too many pages were
 * opened, the server restarted, an action left the page, or the view id was made up. The page is opened again with its
 * parameters, the typed fields and a message. Not logged: it is no error. See decision 50-reopen-a-lost-page.
 */
class ExpiredPages extends ExceptionHandlerWrapper {

    ExpiredPages(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        var events = getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext() && faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && SamePage.isSent(faces)) {
            while (events.hasNext()) {
                events.next();
                events.remove();
            }
            openAgain(faces);
        }
        getWrapped().handle();
    }

    private static void openAgain(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        keepDraft(request);
        var reason = SentLength.isTooLarge(request) ? "error.files-too-large" : "error.page-expired";
        var text = Texts.text(CDI.current().select(Languages.class).get().getLocale(), reason);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        SamePage.open(faces);
    }

    private static void keepDraft(HttpServletRequest request) {
        var caller = request.getUserPrincipal();
        SentDraft.of(request)
                .filter(draft -> caller != null && caller.getName().equals(Long.toString(draft.owner())))
                .ifPresent(
                        draft -> CDI.current().select(DraftService.class).get().keep(draft.name(), draft.fields()));
    }
}
