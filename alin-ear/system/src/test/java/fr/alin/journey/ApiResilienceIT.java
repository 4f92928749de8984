package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.alin.launcher.RunningSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public API refuses what it cannot answer in both languages, and is open to the scripts of other sites. */
class ApiResilienceIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String QUESTIONS = "/api/v1/eligibility";
    private static final String DOCUMENT = "/api/v1/openapi.yaml";
    private static final String JSON = "application/json";
    private static final String QUESTION = """
            {"date": "2025-03-01", "communeCode": "29019", "norms": ["PLUS"], "adults": [{"birthDate": "1985-04-12"}],
             "referenceTaxIncome": {"2023": 21240}, "monthlyIncome": 1850}""";

    @ParameterizedTest
    @CsvSource({
        "GET,     /api,                     404, Il n'y a rien,   There is nothing",
        "GET,     /api/,                    404, Il n'y a rien,   There is nothing",
        "DELETE,  /api/nowhere,             404, Il n'y a rien,   There is nothing",
        "GET,     /api/v1,                  404, Il n'y a rien,   There is nothing",
        "GET,     /api/v1/nowhere,          404, Il n'y a rien,   There is nothing",
        "OPTIONS, /api/v1/nowhere,          404, Il n'y a rien,   There is nothing",
        "GET,     /api/v1/application.wadl, 404, Il n'y a rien,   There is nothing",
        "GET,     /api/v1/eligibility,      405, n'admet pas,     does not take",
        "BREW,    /api/v1/eligibility,      405, n'admet pas,     does not take",
        "POST,    /api/v1/openapi.yaml,     405, n'admet pas,     does not take",
    })
    void unknown_addresses_and_methods_are_problems(
            String method, String path, int status, String french, String english) throws Exception {
        for (var words : Map.of("fr", french, "en", english).entrySet()) {
            var answer = send(request(path, "Accept-Language", words.getKey()).method(method, BodyPublishers.noBody()));

            assertThat(problem(answer, status, words.getKey()).get("title").getAsString())
                    .contains(words.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json                     | {} x     | 400 | (ligne 1, colonne 4) | (line 1, column 4)",
                "application/json                     | {        | 400 | pas du JSON          | not correct JSON",
                "application/json                     | {\"a\": 1} | 400 | n'existe pas         | no such field",
                "nonsense                             | {}       | 415 | est illisible        | cannot be read",
                "application/xml                      | <a/>     | 415 | elle lit du JSON     | it reads JSON",
                "application/x-www-form-urlencoded    | a=1      | 415 | elle lit du JSON     | it reads JSON",
                "application/json; charset=iso-8859-1 | {}       | 415 | pas en iso-8859-1    | not in iso-8859-1",
            })
    void bodies_that_cannot_be_read_are_problems(String type, String body, int status, String french, String english)
            throws Exception {
        for (var words : Map.of("fr", french, "en", english).entrySet()) {
            var answer = post(body, StandardCharsets.UTF_8, type, words.getKey());

            assertThat(problem(answer, status, words.getKey()).toString()).contains(words.getValue());
        }
    }

    @Test
    void a_body_in_another_charset_than_it_says_is_refused_where_it_begins() throws Exception {
        var answer = post("{\"é\": 1}", StandardCharsets.ISO_8859_1, JSON, "en");

        assertThat(problem(answer, 400, "en").get("detail").getAsString())
                .isEqualTo("The body is not in UTF-8 (byte 3).");
    }

    @Test
    void a_body_that_is_too_long_is_a_problem() throws Exception {
        for (var words : Map.of("fr", "trop longue", "en", "too long").entrySet()) {
            var answer = post(" ".repeat(40_000), StandardCharsets.UTF_8, JSON, words.getKey());

            assertThat(problem(answer, 413, words.getKey()).get("title").getAsString())
                    .contains(words.getValue());
        }
    }

    @Test
    void a_format_that_is_not_written_is_a_problem() throws Exception {
        for (var language : new String[] {"fr", "en"}) {
            problem(send(request(DOCUMENT, "Accept", "text/html", "Accept-Language", language)), 406, language);
            problem(send(request(DOCUMENT, "Accept", "*/*;q=0", "Accept-Language", language)), 406, language);
            problem(send(request(DOCUMENT, "Accept", ";;", "Accept-Language", language)), 400, language);
        }
    }

    @Test
    void an_answer_is_plain_json_in_a_named_language() throws Exception {
        for (var language : new String[] {"fr", "en"}) {
            var answer = post(QUESTION, StandardCharsets.UTF_8, JSON + "; charset=\"utf-8\"", language);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertHeader(answer, "Content-Type", JSON);
            assertHeader(answer, "Content-Language", language);
            assertHeader(answer, "Vary", "Accept-Language");
            assertHeader(answer, "Cache-Control", "no-store");
        }
    }

    @Test
    void a_refused_method_or_type_names_those_that_are_taken() throws Exception {
        assertHeader(send(request(QUESTIONS)), "Allow", "POST, OPTIONS");
        var options = send(request(QUESTIONS, "Accept", "application/vnd.sun.wadl+xml")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(options.statusCode()).isEqualTo(204);
        assertHeader(options, "Allow", "POST, OPTIONS");
        assertThat(options.headers().firstValue("Content-Type")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {QUESTIONS, DOCUMENT})
    void scripts_of_other_sites_may_call_without_cookies(String path) throws Exception {
        var origin = new String[] {"Origin", "https://simulator.example", "Access-Control-Request-Method", "POST"};
        var preflight = send(request(path, origin).method("OPTIONS", BodyPublishers.noBody()));
        var refused = send(request(path, "Origin", "https://simulator.example").DELETE());

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(path.equals(QUESTIONS) ? "POST" : "GET")
                .isSubstringOf(value(preflight, "Allow"))
                .isSubstringOf(value(preflight, "Access-Control-Allow-Methods"));
        assertThat(value(preflight, "Access-Control-Allow-Headers")).contains("Content-Type");
        for (var answer : new HttpResponse<?>[] {preflight, refused}) {
            assertHeader(answer, "Access-Control-Allow-Origin", "*");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/map/communes"})
    void no_other_address_is_open_to_other_sites(String path) throws Exception {
        for (var method : new String[] {"GET", "OPTIONS"}) {
            var answer =
                    send(request(path, "Origin", "https://simulator.example").method(method, BodyPublishers.noBody()));

            assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/nowhere", "/api/v1/nowhere"})
    void errors_of_the_api_are_open_to_scripts_too(String path) throws Exception {
        var origin = new String[] {"Origin", "https://simulator.example", "Access-Control-Request-Method", "POST"};
        for (var method : new String[] {"GET", "OPTIONS"}) {
            var answer = send(request(path, origin).method(method, BodyPublishers.noBody()));

            assertThat(answer.statusCode()).isEqualTo(404);
            assertHeader(answer, "Access-Control-Allow-Origin", "*");
        }
        var tooLong = post(" ".repeat(40_000), StandardCharsets.UTF_8, JSON, "en");
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertHeader(tooLong, "Access-Control-Allow-Origin", "*");
        assertThat(announce(2_200_000))
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("Access-Control-Allow-Origin: *");
        assertHeader(post("{}", StandardCharsets.UTF_8, "nonsense", "en"), "Access-Control-Allow-Origin", "*");
    }

    @Test
    void the_format_of_an_answer_is_ours_whatever_the_caller_adds_to_it() throws Exception {
        var answer = send(request(QUESTIONS, "Content-Type", JSON, "Accept", JSON + ";charset=iso-8859-1;x=\"a<b>\"")
                .POST(BodyPublishers.ofString(QUESTION)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertHeader(answer, "Content-Type", JSON);
    }

    @Test
    void head_has_the_headers_of_get() throws Exception {
        var get = send(request(DOCUMENT));
        var head = send(request(DOCUMENT).method("HEAD", BodyPublishers.noBody()));

        for (var name : new String[] {"Content-Length", "Content-Type", "ETag"}) {
            assertHeader(head, name, value(get, name));
        }
        assertThat(head.body()).isEmpty();
        assertThat(value(send(request(DOCUMENT).DELETE()), "Allow")).contains("GET", "HEAD", "OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-None-Match", "If-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range"})
    void a_condition_that_cannot_be_read_is_none(String header) throws Exception {
        assertThat(send(request(DOCUMENT, header, "abc")).statusCode()).isEqualTo(200);
    }

    @Test
    void the_document_is_kept_and_asked_for_again_by_its_tag() throws Exception {
        var first = send(request(DOCUMENT));
        var tag = value(first, "ETag");
        var again = send(request(DOCUMENT, "If-None-Match", tag));

        assertHeader(first, "Content-Type", "application/yaml");
        for (var answer : new HttpResponse<?>[] {first, again}) {
            assertHeader(answer, "Cache-Control", "public, max-age=3600");
            assertHeader(answer, "ETag", tag);
        }
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send(request(DOCUMENT, "If-None-Match", "\"other\"")).statusCode())
                .isEqualTo(200);
    }

    private static JsonObject problem(HttpResponse<String> answer, int status, String language) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertHeader(answer, "Content-Type", "application/problem+json");
        assertHeader(answer, "Content-Language", language);
        assertHeader(answer, "Vary", "Accept-Language");
        var problem = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        assertThat(problem.keySet()).contains("type", "title", "errors");
        return problem;
    }

    private static String value(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static void assertHeader(HttpResponse<?> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value);
    }

    private static HttpResponse<String> post(String body, Charset charset, String type, String language)
            throws IOException, InterruptedException {
        return send(request(QUESTIONS, "Content-Type", type, "Accept-Language", language)
                .POST(BodyPublishers.ofString(body, charset)));
    }

    /** The head of the answer to a body of this length, which is refused before it is sent. */
    private static String announce(int length) throws IOException {
        var site = URI.create(RunningSystem.current().baseUrl());
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(20_000);
            var head = "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                    .formatted(QUESTIONS, site.getAuthority(), JSON, length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return answer.lines().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        }
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(RunningSystem.current().baseUrl() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
