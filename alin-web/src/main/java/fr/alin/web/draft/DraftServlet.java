package fr.alin.web.draft;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.draft.DraftService;
import fr.alin.shared.error.BusinessException;

/**
 * Takes what is being typed, sent by keep.js a little after the last key. Answers 204, or 401 when the session has ended,
 * so that the script keeps it in the tab meanwhile. It is open to nobody: who calls is asked here and in the service.
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DraftService drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var caller = request.getUserPrincipal();
        var sent = SentDraft.of(request);
        if (caller == null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (sent.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!caller.getName().equals(Long.toString(sent.get().owner()))) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } else {
            response.setStatus(take(sent.get(), request.getParameter("forget") != null));
        }
    }

    private int take(SentDraft sent, boolean forget) {
        try {
            if (forget) {
                drafts.forget(sent.form().name());
            } else {
                drafts.keep(sent.form().name(), sent.fields());
            }
            return HttpServletResponse.SC_NO_CONTENT;
        } catch (BusinessException refusal) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }
}
