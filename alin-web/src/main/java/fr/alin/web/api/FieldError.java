package fr.alin.web.api;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.util.Locale;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;

import fr.alin.web.shared.Texts;

/**
 * An error in one field of a request.
 *
 * @param field its path, for instance {@code adults[0].birthDate}; empty for the request as a whole
 * @param code for programs, stable
 * @param reason for people, in the language asked for
 */
record FieldError(String field, String code, String reason) {

    /** In the caller's language; a status without a text of ours gets its standard phrase. */
    static FieldError of(Response.StatusType status, Locale language) {
        var code = "http-" + status.getStatusCode();
        return new FieldError("", code, Texts.in(language).find("api." + code).orElseGet(status::getReasonPhrase));
    }

    /** The reason behind the field it is about. */
    String sentence() {
        return field.isEmpty() ? reason : field + " — " + reason;
    }

    JsonObject json() {
        return JSON.createObjectBuilder()
                .add("field", field)
                .add("code", code)
                .add("reason", reason)
                .build();
    }
}
