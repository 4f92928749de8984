package fr.alin.web.security;

import java.io.Serializable;

import jakarta.servlet.http.HttpServletRequest;

/** What the session remembers of who signed in: an id and a role, nothing personal. */
record SignedInCaller(long accountId, String role) implements Serializable {

    private static final String KEY = SignedInCaller.class.getName();

    /** Starts a session of its own, so that nobody can have planted its id beforehand. */
    void remember(HttpServletRequest request) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        request.getSession(true).setAttribute(KEY, this);
    }

    static SignedInCaller of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (SignedInCaller) session.getAttribute(KEY);
    }
}
