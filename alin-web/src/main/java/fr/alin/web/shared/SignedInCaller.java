package fr.alin.web.shared;

import java.io.Serializable;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The session's record of the signed-in account: id, role, name to greet by, and the key of its row in the database,
 * which says whether the session is still valid.
 */
public record SignedInCaller(long accountId, String role, String name, String session) implements Serializable {

    private static final String KEY = SignedInCaller.class.getName();

    /** Starts a new session, against session fixation. */
    public void remember(HttpServletRequest request) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        keep(request);
    }

    /** Stores this in the session. */
    public void keep(HttpServletRequest request) {
        request.getSession(true).setAttribute(KEY, this);
    }

    /** A copy with the name. */
    public SignedInCaller named(String known) {
        return new SignedInCaller(accountId, role, known, session);
    }

    /** Empty without a session, and for a session id in the URL: histories and links would leak it. */
    public static Optional<SignedInCaller> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> !request.isRequestedSessionIdFromURL())
                .map(session -> (SignedInCaller) session.getAttribute(KEY));
    }

    /** Masked: a name and a key must not reach the logs. */
    @Override
    public String toString() {
        return "SignedInCaller[" + accountId + ", " + role + "]";
    }
}
