package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {

    @Test
    void one_object_is_read_with_the_blanks_around_it() {
        assertThat(read(" {\"a\": [1, {\"b\": null}]} \n")).containsKey("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1} x", "{\"a\": 1}}", "{} {}", "{\"a\": 1},", "{} 1"})
    void nothing_may_follow_the_object(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::code)
                                .containsExactly("malformed"));
    }

    @Test
    void a_refusal_is_in_the_caller_s_language() {
        assertThat(RefusedRequestMapper.error(Response.Status.NOT_FOUND, Locale.FRENCH)
                        .reason())
                .isEqualTo("Il n’y a rien à cette adresse.");
        assertThat(RefusedRequestMapper.error(Response.Status.METHOD_NOT_ALLOWED, Locale.ENGLISH)
                        .reason())
                .isEqualTo("This address does not take this method.");
        assertThat(RefusedRequestMapper.error(Response.Status.CONFLICT, Locale.FRENCH)
                        .reason())
                .isEqualTo("Conflict");
    }

    private static JsonObject read(String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return RequestBody.read(bytes, new FieldErrors(Locale.FRENCH));
    }
}
