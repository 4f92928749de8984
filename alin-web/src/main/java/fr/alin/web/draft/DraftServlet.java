package fr.alin.web.draft;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.draft.DraftService;

/**
 * Saves the fields that keep.js sends while one types. Answers 204, or 401 when the session has ended; the script then
 * keeps them in the tab. The URL has no role constraint: servlet and service check the caller.
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
        var form = sent.name();
        if (forget) {
            drafts.forget(form);
            return HttpServletResponse.SC_NO_CONTENT;
        }
        return drafts.keep(form, sent.fields())
                ? HttpServletResponse.SC_NO_CONTENT
                : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
}
