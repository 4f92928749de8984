package fr.alin.web.api;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

import fr.alin.shared.security.CallOrigin;

/** Answers an error of ours, and logs it; the caller gets the reference only. */
public class FailureMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(RuntimeException failure) {
        LOG.log(Level.WARNING, "The API could not answer", failure);
        var reference = CallOrigin.current().requestId();
        return Problem.ofFailure(CallerLanguage.of(headers), reference).in(Response.serverError());
    }
}
