package fr.alin.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers unknown addresses, methods and media types; keeps what says how to do better, such as {@code Allow}. */
public class RefusedRequestMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException refused) {
        var answer = refused.getResponse();
        return Problem.of(answer.getStatusInfo(), CallerLanguage.of(headers)).in(Response.fromResponse(answer));
    }
}
