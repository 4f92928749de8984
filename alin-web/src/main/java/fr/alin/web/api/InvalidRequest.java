package fr.alin.web.api;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.REQUEST_ENTITY_TOO_LARGE;
import static jakarta.ws.rs.core.Response.Status.UNSUPPORTED_MEDIA_TYPE;

import java.util.List;

import jakarta.ws.rs.core.Response;

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

    /** 413 and 415 if the body could not be read at all, 400 for its content. */
    Response.Status status() {
        return switch (errors.get(0).code()) {
            case RequestBody.TOO_LONG -> REQUEST_ENTITY_TOO_LARGE;
            case RequestBody.OTHER_CHARSET, RequestBody.NO_TYPE -> UNSUPPORTED_MEDIA_TYPE;
            default -> BAD_REQUEST;
        };
    }
}
