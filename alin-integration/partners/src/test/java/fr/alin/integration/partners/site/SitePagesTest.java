package fr.alin.integration.partners.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.page.WebServer;
import fr.alin.integration.partners.registry.Registrations;
import fr.alin.integration.partners.registry.RegistryPages;
import fr.alin.integration.partners.registry.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registration sites over real sockets, used like a browser and like a test. */
class SitePagesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String ANNE = "/sites/NATIONAL/applications/1110920621114ACLOG";
    private static final String NEW = "department=%s&civility=2&lastName=DURAND&firstName=LISE&birthDate=1990-02-03"
            + "&email=lise.durand@example.org&types=T2&communes=%s&wider=true&siret=82454114802432&salary=1700";

    @TempDir
    Path folder;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private Registrations registrations;
    private WebServer server;

    @BeforeEach
    void open() throws Exception {
        registrations = new Registrations(new Towns(), folder, Clock.fixed(NOW, ZoneOffset.UTC));
        server = new WebServer(0);
        new SitePages(registrations).register(server);
        new RegistryPages(registrations).register(server);
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void every_site_has_a_home_page_with_its_two_links() throws Exception {
        for (Site site : Site.all()) {
            assertThat(page("/sites/" + site.code()).body())
                    .contains("Je crée une demande", "Je gère ma demande", site.label());
        }
        assertThat(page("/sites/bfc").statusCode()).isEqualTo(200);
        assertThat(page("/sites/999").statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_application_gets_a_number_of_its_department_and_can_be_queried_at_once() throws Exception {
        String first = post("/sites/BFC/create", NEW.formatted("39", "39198")).body();
        String second = post("/sites/BFC/create", NEW.formatted("39", "39198")).body();

        assertThat(first).contains("\"number\":\"0391126700000GDPUB\"");
        assertThat(second).contains("\"number\":\"0391126700001GDPUB\"");
        close();
        open();
        DemandeLogement kept = registrations
                .answer(Site.of("bfc").orElseThrow(), "0391126700000GDPUB")
                .getDemande()
                .getDemandeLogement()
                .get(0);
        assertThat(kept.getPersonnePhysique().getDemandeur().getMel()).isEqualTo("lise.durand@example.org");
        assertThat(kept.getDateExpiration()).isEqualTo("2027-11-22");
        assertThat(post("/sites/NATIONAL/create", NEW.formatted("75", "75111")).body())
                .contains("\"number\":\"1111126700000GDPUB\"");
    }

    @Test
    void a_missing_value_in_a_new_application_is_named_and_the_input_is_kept() throws Exception {
        var refused =
                browse("/sites/029/create", NEW.formatted("29", "Nulle part").replace("LISE", ""));

        assertThat(refused.body()).contains("role=\"alert\"", "choisissez une commune", "value=\"DURAND\"");
        assertThat(post("/sites/029/create", NEW.formatted("75", "29019")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_application_is_shown_only_after_sign_in_with_number_and_birth_date() throws Exception {
        assertThat(page(ANNE).body()).contains("Me connecter").doesNotContain("anne.porte");
        assertThat(browse("/sites/NATIONAL/sign-in", "number=1110920621114ACLOG&birthDate=1990-01-01")
                        .body())
                .contains("role=\"alert\"")
                .doesNotContain("anne.porte");

        var in = browse("/sites/NATIONAL/sign-in", "number=111 0920 621114 ACLOG&birthDate=1989-05-19");
        assertThat(in.body()).contains("anne.porte@example.org", "Paris 11e Arrondissement");
        assertThat(page("/sites/029/applications/1110920621114ACLOG").statusCode())
                .isEqualTo(404);
        assertThat(page("/sites/NATIONAL/applications/1110720020439G1175").body())
                .doesNotContain("hugo.leroy");
        assertThat(browse("/sites/NATIONAL/sign-out", "").statusCode()).isEqualTo(200);
        assertThat(page(ANNE).body()).doesNotContain("anne.porte");
    }

    @Test
    void each_section_can_be_changed_and_the_answer_contains_the_change() throws Exception {
        for (String[] change : List.of(
                new String[] {"contact", "email=anne.nouvelle@example.org&mobile=0612345678"},
                new String[] {"address", "street=rue+Neuve&commune=Montreuil+(93048)"},
                new String[] {"mail-address", "host=CCAS&commune=93066"},
                new String[] {"helper", "structure=CCAS&same=OUI"},
                new String[] {"work", "siret=521+038+471+00012&contract=CDD"},
                new String[] {"tax", "income1=19000"},
                new String[] {"resources", "kind=AF&amount=141"},
                new String[] {"payments", "kind=PAV&amount=80"},
                new String[] {"dependants", "firstName=LOU&birthDate=2021-05-06&sex=F&kinship=E"},
                new String[] {"custody", "firstName=TOM&birthDate=2015-05-06&custody=D"},
                new String[] {"unborn", "count=2&expectedOn=2027-03-01"},
                new String[] {"disabilities", "person=DENIS+GIGI&walk=1&equipment=3&equipment=4"},
                new String[] {"home", "rent=700&situation=LP"},
                new String[] {"reasons", "reasons=&reasons=07&reasons=23&other=Jardin"},
                new String[] {"wanted", "types=&types=T3&lift=OUI&highestRent=900"},
                new String[] {"places", "communes=75120&communes=93048"},
                new String[] {"remarks", "remarks=Au+calme"},
                new String[] {"documents", "category=IDENTITE&person=ANNE+PORTE&label=Passeport"})) {
            assertThat(post(ANNE + "/" + change[0], change[1]).statusCode())
                    .as(change[0])
                    .isEqualTo(200);
        }

        assertThat(get(ANNE).body())
                .contains(
                        "\"email\":\"anne.nouvelle@example.org\"",
                        "\"street\":\"rue Neuve\",\"postalCode\":\"75011\",\"commune\":\"93048\"",
                        "\"siret\":\"52103847100012\"",
                        "\"income1\":\"19000\"",
                        "{\"kind\":\"AF\",\"amount\":\"141\"}",
                        "\"firstName\":\"LOU\"",
                        "\"count\":\"2\"",
                        "\"equipment\":[\"3\",\"4\"]",
                        "\"reasons\":[\"07\",\"23\"],\"other\":\"Jardin\"",
                        "\"types\":\"T3\"",
                        "\"communes\":[\"75120\",\"93048\"]",
                        "\"label\":\"Passeport\"");
    }

    @Test
    void entries_of_a_list_can_be_changed_and_removed() throws Exception {
        assertThat(get(ANNE).body()).contains("\"firstName\":\"DENIS\"");
        assertThat(post(ANNE + "/co-applicants", "entry=1&salary=2000&siret=").body())
                .contains("\"salary\":\"2000\"", "\"firstName\":\"DENIS\"");
        assertThat(post(ANNE + "/co-applicants", "entry=1&remove=true").body()).doesNotContain("DENIS");
        assertThat(post(ANNE + "/co-applicants", "entry=1&remove=true").statusCode())
                .isEqualTo(400);
        assertThat(post(ANNE + "/co-applicants", "link=P&civility=1&lastName=GIGI&firstName=ALAIN&birthDate=1988-01-02")
                        .body())
                .contains("\"firstName\":\"ALAIN\"");
    }

    @Test
    void an_invalid_value_is_refused_with_a_message_and_changes_nothing() throws Exception {
        browse("/sites/NATIONAL/sign-in", "number=1110920621114ACLOG&birthDate=1989-05-19");
        assertThat(browse(ANNE + "/identity", "birthDate=hier&lastName=AUTRE").body())
                .contains("role=\"alert\"", "Date de naissance : une date est attendue", "value=\"AUTRE\"");
        assertThat(post(ANNE + "/home", "situation=CHATEAU").statusCode()).isEqualTo(400);
        assertThat(post(ANNE + "/wanted", "types=").statusCode()).isEqualTo(400);
        assertThat(post(ANNE + "/places", "communes=").statusCode()).isEqualTo(400);

        assertThat(get(ANNE).body()).contains("\"lastName\":\"PORTE\"", "75111");
    }

    @Test
    void an_application_is_renewed_deleted_reactivated_and_merged_into_another() throws Exception {
        assertThat(post(ANNE + "/renew", "").body()).contains("\"expiresOn\":\"2027-11-22\"");
        assertThat(post(ANNE + "/delete", "").body()).contains("\"status\":\"RADIEE\"");
        assertThat(registrations
                        .struckOffSince(Site.NATIONAL, OffsetDateTime.parse("2026-11-22T00:00:00Z"), null)
                        .getDemande()
                        .getDemandeLogement()
                        .get(0)
                        .getRadiation()
                        .getMotifRadiation()
                        .getCode())
                .isEqualTo("RADABA");
        assertThat(post(ANNE + "/reactivate", "").body()).contains("\"status\":\"ACTIVE\"");
        assertThat(post(ANNE + "/merge", "into=1110720020439G1175").body())
                .contains("\"replacedBy\":\"1110720020439G1175\"");
        assertThat(post(ANNE + "/merge", "into=1110999999999G1175").statusCode())
                .isEqualTo(400);
    }

    @Test
    void staff_can_strike_off_reactivate_and_grant_priority() throws Exception {
        String application = "/registration/applications/0290921000171G2901";

        assertThat(post(application + "/strike-off", "reason=RADATT").body()).contains("\"status\":\"RADIEE\"");
        assertThat(post(application + "/reactivate", "").body()).contains("\"status\":\"ACTIVE\"");
        assertThat(post(application + "/dalo", "").statusCode()).isEqualTo(200);
        assertThat(post(application + "/strike-off", "reason=HUMEUR").statusCode())
                .isEqualTo(400);
        assertThat(registrations
                        .find("0290921000171G2901")
                        .orElseThrow()
                        .getDalo()
                        .getDateReconnaissance())
                .isEqualTo("2026-11-22");
    }

    @Test
    void staff_can_remove_a_co_applicant() throws Exception {
        String application = "/registration/applications/1110920621114ACLOG";
        assertThat(page(application).body()).contains("Retirer le codemandeur");

        assertThat(post(application + "/part", "").body()).contains("\"coApplicants\":[]");

        assertThat(page(application).body()).doesNotContain("Retirer le codemandeur");
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> browse(String path, String form) throws Exception {
        return send(posting(path, form).header("Accept", "text/html"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(posting(path, form));
    }

    private HttpRequest.Builder posting(String path, String form) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.replace(" ", "+")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }
}
