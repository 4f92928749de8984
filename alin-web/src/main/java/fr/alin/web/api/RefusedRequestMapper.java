package fr.alin.web.api;

import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

import fr.alin.web.shared.Texts;

/** Answers unknown addresses, methods and media types in JSON instead of an HTML page. */
public class RefusedRequestMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException refused) {
        var response = refused.getResponse();
        if (response.getStatusInfo().getFamily() != Response.Status.Family.CLIENT_ERROR) {
            return response;
        }
        var error = error(response.getStatusInfo(), CallerLanguage.of(headers));
        return Response.fromResponse(response)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(FieldError.document(List.of(error)).toString())
                .build();
    }

    /** In the caller's language; a status without a text of ours gets its standard phrase. */
    static FieldError error(Response.StatusType status, Locale locale) {
        var code = "http-" + status.getStatusCode();
        return new FieldError("", code, Texts.in(locale).find("api." + code).orElseGet(status::getReasonPhrase));
    }
}
