package fr.alin.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

/**
 * An error in one field of a request.
 *
 * @param field its path, for instance {@code adults[0].birthDate}; empty for the body as a whole
 * @param code for programs, stable
 * @param reason for people, in the language asked for
 */
record FieldError(String field, String code, String reason) {

    static JsonObject document(Iterable<FieldError> errors) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        errors.forEach(error -> list.add(error.json()));
        return Json.createObjectBuilder().add("errors", list).build();
    }

    private JsonObject json() {
        return Json.createObjectBuilder()
                .add("field", field)
                .add("code", code)
                .add("reason", reason)
                .build();
    }
}
