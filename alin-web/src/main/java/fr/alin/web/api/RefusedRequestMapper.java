package fr.alin.web.api;

import java.util.List;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** An address, method or type that the services do not have is answered in JSON too, not with a page. */
public class RefusedRequestMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refused) {
        var response = refused.getResponse();
        if (response.getStatusInfo().getFamily() != Response.Status.Family.CLIENT_ERROR) {
            return response;
        }
        var reason = response.getStatusInfo().getReasonPhrase();
        var error = new FieldError("", "http-" + response.getStatus(), reason);
        return Response.fromResponse(response)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(FieldError.document(List.of(error)).toString())
                .build();
    }
}
