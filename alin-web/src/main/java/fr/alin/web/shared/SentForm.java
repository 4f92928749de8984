package fr.alin.web.shared;

import java.io.Serializable;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that was posted after its session had ended. It waits in a new, short-lived session until its owner signs in again;
 * nobody else gets it. See decision 50-reopen-a-lost-page.
 */
public record SentForm(long owner, TypedFields typed) implements Serializable {

    /** The hidden field of each form with the id of the account that its page was made for. */
    static final String OWNER = "form-owner";

    private static final String KEY = SentForm.class.getName();
    private static final int SECONDS_KEPT = 600;

    /** Empty for what is no form of a signed-in person, and for more than a person types. */
    public static Optional<SentForm> of(HttpServletRequest request) {
        var owner = request.getParameter(OWNER);
        if (!"POST".equals(request.getMethod()) || owner == null || !owner.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        var page = request.getRequestURI().substring(request.getContextPath().length());
        return TypedFields.sentTo(page, request).map(typed -> new SentForm(Long.parseLong(owner), typed));
    }

    public void awaitSignIn(HttpServletRequest request) {
        var session = request.getSession(true);
        session.setMaxInactiveInterval(SECONDS_KEPT);
        session.setAttribute(KEY, this);
    }

    /** The form waiting in this browser. */
    public static Optional<SentForm> awaiting(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (SentForm) session.getAttribute(KEY));
    }

    public boolean isOf(long accountId) {
        return owner == accountId;
    }

    /** Leaves the fields in the session of the owner for the next visit of their page. */
    public void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEY, this);
    }

    /** The fields for this page, once. */
    static Optional<TypedFields> take(HttpServletRequest request, String page) {
        var found = awaiting(request)
                .map(SentForm::typed)
                .filter(typed -> typed.page().equals(page));
        found.ifPresent(typed -> request.getSession().removeAttribute(KEY));
        return found;
    }

    /** Masked: what people type must not reach the logs. */
    @Override
    public String toString() {
        return "SentForm[" + owner + ", " + typed + "]";
    }
}
