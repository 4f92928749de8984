package fr.alin.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Common spellings of addresses work; others are refused without log entries. */
class AddressesResilienceIT {

    private final WalkLog log = new WalkLog();

    @ParameterizedTest
    @CsvSource({
        "/help/,/help",
        "/sign-in/?page=%2Fhelp,/sign-in?page=%2Fhelp",
        "/legal/mentions//,/legal/mentions",
        "/legal/,/legal/mentions"
    })
    void common_spellings_of_a_public_address_work(String typed, String page) {
        var answer = RawRequest.send("GET " + typed);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo(page);
        assertThat(RawRequest.send("GET " + page).status()).isEqualTo(200);
    }

    @Test
    void common_spellings_of_a_private_address_work_after_sign_in() {
        var report = new FaultReport();
        var browser = Persona.VALIDATED.arrives(new WalkFixtures(), report);

        assertThat(browser.get("/offers/").location()).hasValue("/offers/list");
        assertThat(browser.get("/offers/list/?type=T2").location()).hasValue("/offers/list?type=T2");
        assertThat(browser.get("/account/").location()).hasValue("/account/mine");
        assertThat(browser.get("/.well-known/change-password").location()).hasValue("/account/mine");
        assertThat(browser.get("/account/mine").status()).isEqualTo(200);
        assertThat(browser.get("/dashboard/").location()).hasValue("/dashboard");
        assertThat(browser.get("/candidacies/").status()).isEqualTo(200);
        assertThat(report.faults()).isEmpty();
    }

    /** The server itself appends a slash to a folder's name; a private page of that name redirects to sign-in. */
    @Test
    void every_folder_of_pages_has_a_page() throws Exception {
        try (var app = new WebApp(Path.of(System.getProperty("alin.ear")))) {
            for (var folder : app.folders()) {
                assertThat(RawRequest.send("GET " + folder).status())
                        .as(folder)
                        .isIn(app.isPage(folder) ? Set.of(200, 302) : Set.of(301));
                assertThat(RawRequest.send("GET " + folder + "/").status())
                        .as(folder + "/")
                        .isIn(200, 302);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/favicon.ico,image/",
        "/apple-touch-icon.png,image/png",
        "/robots.txt,text/plain",
        "/.well-known/security.txt,text/plain"
    })
    void well_known_resources_exist(String address, String type) {
        var answer = RawRequest.send("GET " + address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(found -> assertThat(found).startsWith(type));
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.body()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "BREW", "CONNECT"})
    void other_methods_are_refused(String method) {
        for (var address : new String[] {"/help", "/nowhere", "/robots.txt", "/map/outlines/29", "/photos/x"}) {
            var answer = RawRequest.send(method + " " + address);

            assertThat(answer.status()).as(address).isEqualTo(405);
            assertThat(answer.header("Allow"))
                    .hasValueSatisfying(ways -> assertThat(ways).contains("GET", "HEAD"));
            assertNotLogged(answer);
        }
    }

    @Test
    void options_names_the_methods_and_head_answers_as_get_does() {
        assertThat(RawRequest.send("OPTIONS /help"))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(204))
                .satisfies(answer -> assertThat(answer.header("Allow")).hasValue("GET, HEAD, POST, OPTIONS"));
        assertThat(RawRequest.send("HEAD /help"))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(200))
                .satisfies(answer -> assertThat(answer.body()).isEmpty());
        assertThat(RawRequest.send("HEAD /nowhere").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..;/help",
                "/legal/..;/dashboard",
                "/legal/%2e%2e;/dashboard",
                "/legal/..%3b/dashboard",
                "/.;/help",
                "/help;x=1",
                "/advisor;x/candidacies",
                "/;x/WEB-INF/web.xml",
                "//nowhere",
                "//example.org/help/",
                "/WEB-INF/web.xml",
                "/WEB-INF/errorpages/500.xhtml",
                "/web-inf/web.xml",
                "/META-INF/MANIFEST.MF",
                "/resources/nothing",
                "/jakarta.faces.resource/nothing.css",
                "/jakarta.faces.resource/css/alin.css?ln=../WEB-INF",
                "/jakarta.faces.resource/x.css?ln=%00",
                "/soap/nothing",
                "/HELP",
                "/help/index",
                "/help%00",
                "/%00",
                "/%zz",
                "/%2",
                "/%",
                "/%2fhelp",
                "/offers%2flist",
                "/sign-in%2f",
                "/%c0%ae",
                "/%FF%FE",
                "/caf\u00e9",
                "/\\x/",
                "/%5c",
                "/help\\..\\",
                "/%2e%2e/WEB-INF/web.xml",
                "/../help",
                "/a/../../help",
                "/..",
                "/.",
                "/jakarta.faces.resource/%00?ln=al",
                "/soap/%00",
                "/metrics",
                "/openapi",
                "/health",
                "/health/ready"
            })
    void an_unknown_address_shows_our_error_page_without_a_session(String address) {
        for (var language : new String[] {"fr", "en"}) {
            var answer = RawRequest.send("GET " + address, "Accept-Language: " + language);

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).contains("lang=\"" + language + "\"");
            assertThat(answer.header("X-Request-Id"))
                    .hasValueSatisfying(id -> assertThat(answer.body()).contains("<strong id=\"reference\">" + id));
            assertThat(answer.header("Content-Security-Policy")).isPresent();
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertNotLogged(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1/%zz", "/api/%00", "/api/v1;x/eligibility"})
    void an_unknown_address_of_the_api_is_answered_in_json(String address) {
        for (var language : new String[] {"fr", "en"}) {
            var answer = RawRequest.send("GET " + address, "Accept-Language: " + language);

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.header("Content-Language")).hasValue(language);
            assertThat(answer.header("X-Request-Id")).isPresent();
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertNotLogged(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help?x=%zz",
                "/help?lang=%zz",
                "/help?lang=%00",
                "/help?lang=%FF%FE",
                "/help?%FF=%FE",
                "//help",
                "/help?&&=&a&=b&",
                "/eligibility?x[]=1&x[]=2"
            })
    void invalid_query_strings_are_harmless(String address) {
        var answer = RawRequest.send("GET " + address);

        assertThat(answer.status()).isIn(200, 302);
        assertNotLogged(answer);
    }

    /** The server builds absolute redirects from the request's host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help/",
                "/legal",
                "/legal/",
                "/dashboard",
                "/offers/",
                "/candidacies",
                "/.well-known/change-password"
            })
    void a_redirect_names_no_host(String address) {
        for (var host : new String[] {"evil.example", "evil.example:81", "localhost", "a b", "[::1]:80"}) {
            var answer = RawRequest.to(host, "GET " + address);

            assertThat(answer.status()).as(host).isIn(301, 302);
            assertThat(answer.header("Location"))
                    .hasValueSatisfying(
                            found -> assertThat(found).matches("/[a-z].*").doesNotContain("evil"));
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void a_very_long_address_is_refused() {
        assertThat(RawRequest.send("GET /" + "a".repeat(3000)).status()).isEqualTo(404);
        assertThat(RawRequest.send("GET /" + "a".repeat(20_000)).status()).isIn(400, 414);
        assertThat(RawRequest.send("GET /help?x=" + "a".repeat(20_000)).status())
                .isIn(400, 414);
    }

    private void assertNotLogged(RawRequest answer) {
        assertThat(answer.body()).doesNotContain("Payara", "Grizzly", "Exception", "\tat ");
        assertThat(log.entries())
                .filteredOn(entry -> entry.trace() || entry.level().equals("SEVERE"))
                .isEmpty();
    }
}
