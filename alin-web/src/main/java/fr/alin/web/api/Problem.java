package fr.alin.web.api;

import static fr.alin.shared.json.JsonLibrary.JSON;
import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.INTERNAL_SERVER_ERROR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import fr.alin.web.shared.Texts;

/**
 * An error answer of the API, after RFC 9457. See decision 66-every-error-of-the-api-is-a-problem.
 *
 * @param type a URI that programs compare: where the document describes wrong fields, else none of ours
 * @param status of HTTP; each has one title
 * @param detail what was wrong with this one request
 * @param errors what was wrong in detail, at least one
 * @param language of all texts
 */
record Problem(
        String type, Response.StatusType status, Optional<String> detail, List<FieldError> errors, Locale language) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** Says that the status tells everything. */
    static final String PLAIN = "about:blank";

    static final String WRONG_FIELDS = "/api/v1/openapi.yaml#/components/responses/WrongFields";

    /** An error of HTTP. */
    static Problem of(Response.StatusType status, Locale language) {
        return new Problem(PLAIN, status, Optional.empty(), List.of(FieldError.of(status, language)), language);
    }

    /**
     * An error on our side.
     *
     * @param reference under which the cause is found in the server's log
     */
    static Problem ofFailure(Locale language, String reference) {
        var errors = List.of(FieldError.of(INTERNAL_SERVER_ERROR, language));
        var detail = Texts.text(language, "api.failure", reference);
        return new Problem(PLAIN, INTERNAL_SERVER_ERROR, Optional.of(detail), errors, language);
    }

    /** A request that was read and refused; the detail is its first error. */
    static Problem of(InvalidRequest refused, Locale language) {
        var type = refused.status() == BAD_REQUEST ? WRONG_FIELDS : PLAIN;
        var errors = refused.errors();
        return new Problem(type, refused.status(), Optional.of(errors.get(0).sentence()), errors, language);
    }

    /** Adds it to an answer that may already have headers, such as {@code Allow}. */
    Response in(Response.ResponseBuilder answer) {
        return answer.status(status)
                .type(MEDIA_TYPE)
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(json().toString())
                .build();
    }

    /** Sends it outside Jakarta REST. */
    void send(HttpServletResponse response) throws IOException {
        var body = json().toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.getStatusCode());
        response.setContentType(MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        PublicResources.HEADERS.forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    JsonObject json() {
        var document = JSON.createObjectBuilder()
                .add("type", type)
                .add("title", FieldError.of(status, language).reason())
                .add("status", status.getStatusCode());
        detail.ifPresent(text -> document.add("detail", text));
        var list = JSON.createArrayBuilder(errors.stream().map(FieldError::json).toList());
        return document.add("errors", list).build();
    }
}
