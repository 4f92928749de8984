package fr.alin.integration.partners.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import fr.alin.integration.partners.demo.CompanyGenerator;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.page.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The company directory over real sockets, called like AL'in and like a browser. */
class CompanyDirectoryTest {

    private static final String LUMIERE = "/companies/82454114802432";
    private static final String LILAS = "/companies/52103847100012";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private WebServer server;

    @BeforeEach
    void open() throws Exception {
        server = new WebServer(0);
        new CompanyPages(
                        new Companies(new CompanyGenerator(new Towns()).all(), folder.resolve("companies.properties")),
                        "key")
                .register(server);
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_company_is_returned_with_its_policy_but_without_its_code() throws Exception {
        assertThat(ask(LUMIERE).body())
                .contains(
                        "\"siret\":\"82454114802432\"",
                        "\"headcount\":240",
                        "\"codeRequired\":false",
                        "\"policy\":{\"version\":\"1\",\"mandatory\":[],\"choices\":[\"ANONYMOUS\",\"LIMITED\",\"FULL\"]",
                        "\"priorValidation\":false");
        assertThat(ask(LILAS).body())
                .contains("\"codeRequired\":true", "VARIANT_A")
                .doesNotContain("LILAS75");
    }

    @Test
    void an_unknown_establishment_and_a_wrong_key_are_refused() throws Exception {
        assertThat(ask("/companies/12345678901234").statusCode()).isEqualTo(404);
        assertThat(send(HttpRequest.newBuilder(uri(LUMIERE)).header("Authorization", "Bearer other"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(HttpRequest.newBuilder(uri(LUMIERE))).statusCode()).isEqualTo(401);
    }

    @Test
    void a_code_is_checked_ignoring_case() throws Exception {
        assertThat(check("lilas75").body()).isEqualTo("{\"valid\":true}");
        assertThat(check("LILAS76").body()).isEqualTo("{\"valid\":false}");
    }

    @Test
    void a_directory_that_is_down_answers_503() throws Exception {
        post("/companies/behaviour", "behaviour=down");

        assertThat(ask(LUMIERE).statusCode()).isEqualTo(503);
    }

    @Test
    void a_changed_policy_gets_a_new_version_and_survives_a_restart() throws Exception {
        String confirmation =
                post(LUMIERE, "choices=&choices=ANONYMOUS&code=LUM1").body();
        close();
        open();

        assertThat(ask(LUMIERE).body())
                .isEqualTo(confirmation)
                .contains(
                        "\"version\":\"2\"", "\"choices\":[\"ANONYMOUS\"]", "\"codeRequired\":true", "Atelier Lumière");
    }

    @Test
    void a_company_can_be_added_and_its_page_opens() throws Exception {
        post("/companies", "siret=356 000 000 00048&name=La Poste".replace(" ", "%20"));

        assertThat(ask("/companies/35600000000048").body()).contains("La Poste");
        var page = send(HttpRequest.newBuilder(uri("/companies/35600000000048")).header("Accept", "text/html"));
        assertThat(page.body()).contains("<h1>La Poste</h1>", "Renseignements obligatoires");
        assertThat(post("/companies", "siret=123&name=Trop+court").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> check(String code) throws Exception {
        return send(HttpRequest.newBuilder(uri(LILAS + "/code-checks"))
                .header("Authorization", "Bearer key")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"code\": \"%s\"}".formatted(code))));
    }

    private HttpResponse<String> ask(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer key"));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }
}
