package fr.alin.web.api;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.REQUEST_ENTITY_TOO_LARGE;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers 400 with each field and its reason, 413 when the body was too long to be read. */
public class InvalidRequestMapper implements ExceptionMapper<InvalidRequest> {

    @Override
    public Response toResponse(InvalidRequest refused) {
        return Response.status(isTooLong(refused) ? REQUEST_ENTITY_TOO_LARGE : BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(FieldError.document(refused.errors()).toString())
                .build();
    }

    private static boolean isTooLong(InvalidRequest refused) {
        return refused.errors().stream().anyMatch(error -> error.code().equals(RequestBody.TOO_LONG));
    }
}
