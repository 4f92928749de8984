package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void an_error_of_http_has_its_words_in_the_language_asked_for() {
        assertThat(title(Response.Status.NOT_FOUND, Locale.FRENCH)).isEqualTo("Il n'y a rien à cette adresse.");
        assertThat(title(Response.Status.METHOD_NOT_ALLOWED, Locale.ENGLISH))
                .isEqualTo("This address does not take this method.");
        assertThat(title(Response.Status.CONFLICT, Locale.FRENCH)).isEqualTo("Conflict");
    }

    @Test
    void an_error_of_http_says_no_more_than_its_status() {
        var problem = Problem.of(Response.Status.NOT_FOUND, Locale.ENGLISH).json();

        assertThat(problem.getString("type")).isEqualTo("about:blank");
        assertThat(problem.getInt("status")).isEqualTo(404);
        assertThat(problem).doesNotContainKey("detail");
    }

    @Test
    void the_detail_of_wrong_fields_is_the_first_of_them() {
        var errors = new FieldErrors(Locale.ENGLISH);
        errors.add("adults[0].birthDate", "missing");
        errors.add("date", "not-a-date");

        var problem = Problem.of(errors.refusal(), Locale.ENGLISH).json();

        assertThat(problem.getString("type")).endsWith("#/components/responses/WrongFields");
        assertThat(problem.getString("detail")).isEqualTo("adults[0].birthDate — This field is required.");
        assertThat(problem.getJsonArray("errors")).hasSize(2);
    }

    @Test
    void what_could_not_be_read_is_not_called_a_wrong_field() {
        var errors = new FieldErrors(Locale.ENGLISH);
        errors.add("", "too-long", "32768");

        var problem = Problem.of(errors.refusal(), Locale.ENGLISH).json();

        assertThat(problem.getString("type")).isEqualTo("about:blank");
        assertThat(problem.getInt("status")).isEqualTo(413);
        assertThat(problem.getString("detail")).isEqualTo("The body is longer than 32768 bytes.");
    }

    @Test
    void a_failure_gives_its_reference_and_nothing_else() {
        var problem = Problem.ofFailure(Locale.FRENCH, "0f9d8c7b").json();

        assertThat(problem.getString("title")).isEqualTo("Une erreur est survenue de notre côté.");
        assertThat(problem.getString("detail")).endsWith("0f9d8c7b.");
        assertThat(problem.get("errors"))
                .isEqualTo(Json.createArrayBuilder()
                        .add(Json.createObjectBuilder()
                                .add("field", "")
                                .add("code", "http-500")
                                .add("reason", problem.getString("title")))
                        .build());
    }

    private static String title(Response.Status status, Locale language) {
        return Problem.of(status, language).json().getString("title");
    }
}
