package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {

    @Test
    void one_object_is_read_with_the_blanks_around_it() {
        assertThat(read(" {\"a\": [1, {\"b\": null}]} \n")).containsKey("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"a\": 1} x | 10", "{\"a\": 1}}  | 9", "{} {}        | 4", "{\"a\": 1},  | 9", "{} 1         | 4"
            })
    void nothing_may_follow_the_object(String text, int column) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8), null))
                .containsExactly(new FieldError(
                        "", "malformed", "The body is not correct JSON (line 1, column " + column + ")."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"date\": \"2025 | 15",
                "{\"a\": | 6",
                "{\"a\": 1 | 8",
                "{ | 2",
                "{\"a\": [1, 2 | 12",
                "{\"a\": tr | 9"
            })
    void a_text_that_breaks_off_does_so_at_its_end(String text, int column) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8), null))
                .extracting(FieldError::reason)
                .containsExactly("The body is not correct JSON (line 1, column " + column + ").");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1, \"a\": 2}",
                "{\"b\": {\"c\": 1}, \"c\": [{\"a\": 1}, {\"a\": 2, \"b\": 1, \"a\": 3}]}",
                "{\"a\": {}, \"a\": {"
            })
    void a_name_that_is_given_twice_is_named(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8), null))
                .containsExactly(new FieldError("a", "repeated", "This field is given twice."));
    }

    @Test
    void what_follows_is_found_in_its_line() {
        assertThat(refusal("{\"a\":\n1}\n\n é".getBytes(StandardCharsets.UTF_8), null))
                .extracting(FieldError::reason)
                .containsExactly("The body is not correct JSON (line 4, column 2).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf-8"})
    void a_body_said_to_be_in_utf_8_is_read_as_such(String charset) {
        var type = MediaType.APPLICATION_JSON_TYPE.withCharset(charset);

        assertThat(read("{\"é\": \"ü\"}".getBytes(StandardCharsets.UTF_8), type).getString("é"))
                .isEqualTo("ü");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "utf-16", "nonsense"})
    void another_charset_is_refused_by_name(String charset) {
        var type = MediaType.APPLICATION_JSON_TYPE.withCharset(charset);

        assertThat(refusal("{}".getBytes(StandardCharsets.ISO_8859_1), type))
                .containsExactly(new FieldError(
                        "", "other-charset", "The body is read in UTF-8 only, not in %s.".formatted(charset)));
    }

    @Test
    void a_body_in_another_charset_than_said_is_refused_where_it_begins() {
        assertThat(refusal("{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1), MediaType.APPLICATION_JSON_TYPE))
                .containsExactly(new FieldError("", "not-utf-8", "The body is not in UTF-8 (byte 3)."));
    }

    @Test
    void the_mark_that_some_editors_set_before_a_text_is_no_part_of_it() {
        assertThat(read("\uFEFF{\"a\": 1}")).containsKey("a");
    }

    @Test
    void the_status_tells_what_could_not_be_read() {
        assertThat(statusOf("too-long")).isEqualTo(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        assertThat(statusOf("other-charset")).isEqualTo(Response.Status.UNSUPPORTED_MEDIA_TYPE);
        assertThat(statusOf("not-utf-8")).isEqualTo(Response.Status.BAD_REQUEST);
    }

    private static Response.Status statusOf(String code) {
        return new InvalidRequest(List.of(new FieldError("", code, ""))).status();
    }

    private static List<FieldError> refusal(byte[] body, MediaType type) {
        var refused = new Object() {
            List<FieldError> errors;
        };
        assertThatThrownBy(() -> read(body, type))
                .isInstanceOfSatisfying(InvalidRequest.class, found -> refused.errors = found.errors());
        return refused.errors;
    }

    private static JsonObject read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static JsonObject read(byte[] body, MediaType type) {
        return new RequestBody(new FieldErrors(Locale.ENGLISH)).read(new ByteArrayInputStream(body), type);
    }
}
