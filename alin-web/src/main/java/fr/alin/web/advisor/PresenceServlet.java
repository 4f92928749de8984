package fr.alin.web.advisor;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.candidacy.ReasonNotStated;
import fr.alin.candidacy.desk.NoteService;

/**
 * Takes from dossier.js that a dossier is still open, or closed. Answers 200 with the moment, in milliseconds, to give
 * back on leaving; 204 once it is left; 409 when there is nothing to decide any more, so that the script stops.
 * See decision 87-an-assignment-is-a-sign.
 */
@WebServlet("/advisor/presence")
public class PresenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    transient NoteService notes;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isNumber(request.getParameter("id"))) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var candidacy = Long.parseLong(request.getParameter("id"));
        var seen = request.getParameter("left");
        if (isNumber(seen)) {
            notes.leave(candidacy, Instant.ofEpochMilli(Long.parseLong(seen)));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            renew(candidacy, response);
        }
    }

    private void renew(long candidacy, HttpServletResponse response) throws IOException {
        try {
            notes.enter(candidacy);
            response.setContentType("text/plain");
            response.getWriter().print(after(clock.instant()));
        } catch (ReasonNotStated decidedMeanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** The first full millisecond that is not before the moment: rows are kept to the microsecond. */
    static long after(Instant moment) {
        return moment.toEpochMilli() + 1;
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches(NUMBER);
    }
}
