package fr.alin.web.api;

import java.util.List;

/** The request is invalid; nothing was done. */
final class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    InvalidRequest(List<FieldError> errors) {
        super("Invalid request");
        this.errors = List.copyOf(errors);
    }

    List<FieldError> errors() {
        return errors;
    }
}
