package fr.alin.web.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers each wrong field with its reason. */
public class InvalidRequestMapper implements ExceptionMapper<InvalidRequest> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(InvalidRequest refused) {
        return Problem.of(refused, CallerLanguage.of(headers)).in(Response.status(refused.status()));
    }
}
