package fr.alin.integration.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.WebServiceException;

import fr.alin.contract.registry.DemandeLogementParametres;
import fr.alin.contract.registry.DemandeLogementPort;
import fr.alin.contract.registry.DemandeLogementService;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.integration.partners.PartnersSettings.LandlordAccess;
import fr.alin.integration.partners.message.BrokerAddress;
import fr.alin.integration.partners.message.PartnerKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole process without the broker, over real sockets. */
class PartnersTest {

    private static final String ANNE = "1110920621114ACLOG";

    @TempDir
    Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();
    private Partners partners;

    @BeforeEach
    void start() throws Exception {
        partners = new Partners(settings(0, 0), Clock.systemUTC());
        partners.start();
    }

    @AfterEach
    void stop() {
        partners.close();
    }

    @Test
    void every_page_opens_with_its_title() throws Exception {
        for (String path : new String[] {
            "/",
            "/mailbox",
            "/registration",
            "/registration?site=029",
            "/registration/applications/" + ANNE,
            "/landlord",
            "/landlord/fetching",
            "/landlord/offers",
            "/landlord/acknowledgements",
            "/landlord/acknowledgements/11111111",
            "/landlord/offers/TOITS-7500001",
            "/companies",
            "/sites/029",
            "/sites/029/create",
        }) {
            HttpResponse<String> page = get(path.equals("/landlord/offers/TOITS-7500001") ? firstOffer() : path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).contains("<title>", "lang=\"fr\"", "<h1>");
        }
        assertThat(get("/style.css").body()).contains(":root");
        assertThat(get("/site.css").body()).contains(":root");
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void the_national_site_answers_by_soap() {
        InterfaceNuu answer = ask(ANNE);

        assertThat(answer.getDemande()
                        .getDemandeLogement()
                        .get(0)
                        .getPersonnePhysique()
                        .getDemandeur()
                        .getMel())
                .isEqualTo("anne.porte@example.org");
    }

    @Test
    void an_unknown_number_is_an_anomaly_not_a_fault() {
        var application =
                ask("1110920999999ACLOG").getDemande().getDemandeLogement().get(0);

        assertThat(application.getListeAnomalie().getAnomalie().get(0).getCode())
                .isEqualTo("DEM001");
        assertThat(application.getPersonnePhysique()).isNull();
    }

    @Test
    void the_number_of_another_site_is_unknown_to_the_national_one() {
        assertThat(ask("0290921000171G2901")
                        .getDemande()
                        .getDemandeLogement()
                        .get(0)
                        .getListeAnomalie())
                .isNotNull();
    }

    @Test
    void the_national_site_simulates_outages_wrong_and_malformed_answers() throws Exception {
        behave("/registration/national/behaviour", "down");
        assertThatThrownBy(() -> ask(ANNE)).isInstanceOf(WebServiceException.class);
        behave("/registration/national/behaviour", "rubbish");
        assertThatThrownBy(() -> ask(ANNE)).isInstanceOf(WebServiceException.class);
        behave("/registration/national/behaviour", "wrong");
        assertThat(ask(ANNE).getDemande().getDemandeLogement().get(0).getNumUnique())
                .isNotEqualTo(ANNE);
        behave("/registration/national/behaviour", "normal");
        assertThat(ask(ANNE).getDemande().getDemandeLogement().get(0).getNumUnique())
                .isEqualTo(ANNE);
    }

    @Test
    void a_slow_site_waits_for_the_given_delay() throws Exception {
        post("/registration/national/behaviour", "behaviour=slow&seconds=1");
        long start = System.nanoTime();

        ask(ANNE);

        assertThat(System.nanoTime() - start).isGreaterThan(900_000_000L);
    }

    @Test
    void an_unknown_behaviour_is_refused_with_a_message() throws Exception {
        var refused = post("/landlord/behaviour", "behaviour=angry");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("normal", "twice");
    }

    @Test
    void changes_at_the_site_survive_a_restart() throws Exception {
        post("/registration/applications/" + ANNE, "email=anne.nouvelle@example.org");
        stop();
        start();

        assertThat(ask(ANNE)
                        .getDemande()
                        .getDemandeLogement()
                        .get(0)
                        .getPersonnePhysique()
                        .getDemandeur()
                        .getMel())
                .isEqualTo("anne.nouvelle@example.org");
    }

    @Test
    void a_mail_is_stored_and_survives_a_restart() throws Exception {
        send("anne.porte@example.org", "Votre code d'accès", "Bonjour, http://localhost:8080/suite?cle=a&b=c");

        String data = get("/mailbox/messages.json?to=ANNE.porte@example.org").body();
        assertThat(data).contains("\"subject\":\"Votre code d'accès\"", "http://localhost:8080/suite?cle=a&b=c");
        assertThat(get("/mailbox/messages.json?to=other@example.org").body()).isEqualTo("[]");
        assertThat(get("/mailbox/1").body())
                .contains(
                        "<h1>Votre code d'accès</h1>", "href=\"http://localhost:8080/suite?cle=a&amp;b=c\"", "<iframe");
        assertThat(get("/mailbox/1/html").body()).contains("<p>Bonjour</p>");
        stop();
        start();
        assertThat(get("/mailbox/messages.json").body()).contains("Votre code d'accès");
    }

    @Test
    void the_words_of_a_mail_stay_words() throws Exception {
        send("anne.porte@example.org", "<script>alert(1)</script>", "Bonjour <b>Anne</b>");

        for (var page : new String[] {"/mailbox", "/mailbox/1"}) {
            assertThat(get(page).body()).contains("&lt;script").doesNotContain("<script>", "<b>Anne");
        }
    }

    @Test
    void a_closed_mailbox_refuses_connections_until_reopened() throws Exception {
        behave("/mailbox/behaviour", "down");
        assertThatThrownBy(() -> send("anne.porte@example.org", "Trop tôt", "Bonjour"))
                .isInstanceOf(MessagingException.class);

        behave("/mailbox/behaviour", "normal");
        send("anne.porte@example.org", "Plus tard", "Bonjour");

        assertThat(get("/mailbox/messages.json").body()).contains("Plus tard").doesNotContain("Trop tôt");
    }

    @Test
    void a_cross_site_form_is_refused() throws Exception {
        var foreign = browser.send(
                HttpRequest.newBuilder(uri("/mailbox/clear"))
                        .header("Origin", "https://elsewhere.example")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @Test
    void changed_and_withdrawn_offers_get_higher_versions_and_survive_a_restart() throws Exception {
        String path = firstOffer();

        String changed = post(path + "/change", "rent=401.50").body();
        String withdrawn = post(path + "/withdraw", "reason=Travaux").body();
        stop();
        start();

        assertThat(version(withdrawn)).isEqualTo(version(changed) + 1);
        assertThat(changed).contains("\"rent\":401.50");
        assertThat(get("/landlord/offers.json?q=" + path.substring(path.lastIndexOf('/') + 1))
                        .body())
                .contains("\"withdrawn\":true", "\"version\":" + version(withdrawn));
    }

    @Test
    void a_taken_port_stops_the_start() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new Partners(settings(taken.getLocalPort(), 0), Clock.systemUTC()))
                    .isInstanceOf(IOException.class);
        }
    }

    private PartnersSettings settings(int http, int smtp) {
        BrokerAddress noBroker = new BrokerAddress("127.0.0.1:1", "guest", "guest");
        var access = new LandlordAccess(URI.create("http://127.0.0.1:1/soap/landlord"), PartnerKey.of("", ""), false);
        return new PartnersSettings(
                http, smtp, folder, noBroker, noBroker, access, access, "directory-key", Optional.empty(), false);
    }

    private InterfaceNuu ask(String number) {
        DemandeLogementPort site = new DemandeLogementService().getDemandeLogementPort();
        ((BindingProvider) site)
                .getRequestContext()
                .put(
                        BindingProvider.ENDPOINT_ADDRESS_PROPERTY,
                        uri("/registration/national").toString());
        DemandeLogementParametres question = new DemandeLogementParametres();
        question.setNumUnique(number);
        return site.getDemandeLogement(question);
    }

    private void send(String to, String subject, String text) throws Exception {
        Properties smtp = new Properties();
        smtp.put("mail.smtp.host", "127.0.0.1");
        smtp.put("mail.smtp.port", String.valueOf(partners.smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(smtp));
        mail.setFrom(new InternetAddress("no-reply@example.org"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart page = new MimeBodyPart();
        page.setContent("<p>Bonjour</p>", "text/html; charset=utf-8");
        mail.setContent(new MimeMultipart("alternative", plain, page));
        Transport.send(mail);
    }

    private String firstOffer() throws Exception {
        String data = get("/landlord/offers.json").body();
        return "/landlord/offers/" + data.substring(data.indexOf("TOITS-"), data.indexOf("\",\"version\""));
    }

    private static long version(String data) {
        return Long.parseLong(data.replaceAll("(?s).*\"version\":([0-9]+).*", "$1"));
    }

    private void behave(String path, String behaviour) throws Exception {
        assertThat(post(path, "behaviour=" + behaviour).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + partners.httpPort() + path);
    }
}
