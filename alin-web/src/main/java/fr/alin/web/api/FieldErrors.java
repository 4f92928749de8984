package fr.alin.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.alin.web.shared.Texts;

/** Collects the errors of one request in the caller's language, at most a hundred. */
final class FieldErrors {

    private static final int MAX_ERRORS = 100;

    private final Locale locale;
    private final List<FieldError> found = new ArrayList<>();

    FieldErrors(Locale locale) {
        this.locale = locale;
    }

    /** Adds an error whose text is the bundle entry {@code api.<code>}. */
    void add(String field, String code, Object... args) {
        if (found.size() < MAX_ERRORS) {
            found.add(new FieldError(field, code, Texts.text(locale, "api." + code, args)));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    InvalidRequest refusal() {
        return new InvalidRequest(found);
    }
}
