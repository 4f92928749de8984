package fr.alin.web.draft;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The typed fields of one posted form, with the account whose page it was: only that account gets them back.
 *
 * @param name of the draft
 */
public record SentDraft(DraftForm form, String name, long owner, Map<String, List<String>> fields)
        implements Serializable {

    private static final String KEY = SentDraft.class.getName();
    private static final int SECONDS_KEPT = 600;

    /** Empty when the request does not post a form with drafts. */
    public static Optional<SentDraft> of(HttpServletRequest request) {
        var owner = request.getParameter("draft-owner");
        if (!"POST".equals(request.getMethod()) || owner == null || !owner.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return DraftForm.of(request.getParameter("draft-form"))
                .flatMap(form -> form.draft(request.getParameter("draft-subject"))
                        .map(name -> new SentDraft(
                                form, name, Long.parseLong(owner), form.typed(request.getParameterMap()))));
    }

    /** Keeps the fields in a new, short-lived session until the owner has signed in again. */
    public void awaitSignIn(HttpServletRequest request) {
        var session = request.getSession(true);
        session.setMaxInactiveInterval(SECONDS_KEPT);
        session.setAttribute(KEY, this);
    }

    /** The draft waiting for sign-in in this browser. */
    public static Optional<SentDraft> awaiting(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (SentDraft) session.getAttribute(KEY));
    }

    public boolean isOf(long accountId) {
        return owner == accountId;
    }

    /** Masked: what people type must not reach the logs. */
    @Override
    public String toString() {
        return "SentDraft[" + name + ", " + owner + "]";
    }
}
