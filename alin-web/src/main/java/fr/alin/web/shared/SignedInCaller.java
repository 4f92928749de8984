package fr.alin.web.shared;

import java.io.Serializable;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What the session remembers of who signed in: an id, a role, the name that the frame greets, and the key under which
 * the database says whether the session may still be used.
 */
public record SignedInCaller(long accountId, String role, String name, String session) implements Serializable {

    private static final String KEY = SignedInCaller.class.getName();

    /** Starts a session of its own, so that nobody can have planted its id beforehand. */
    public void remember(HttpServletRequest request) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        keep(request);
    }

    /** Replaces what the session remembers. */
    public void keep(HttpServletRequest request) {
        request.getSession(true).setAttribute(KEY, this);
    }

    /** The same caller, now that the name is known. */
    public SignedInCaller named(String known) {
        return new SignedInCaller(accountId, role, known, session);
    }

    /** Nobody is signed in by an address: it is kept in histories and passed on, as no cookie is. */
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
