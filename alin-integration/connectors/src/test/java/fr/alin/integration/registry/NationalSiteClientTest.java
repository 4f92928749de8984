package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.integration.Sample;
import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.GatewayException;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class NationalSiteClientTest {

    static final SiteConnection SITE = new SiteConnection("NATIONAL", "SOAP", "national");
    static final UniqueNumber ANNES = new UniqueNumber("1110920621114ACLOG");

    final NationalSiteClient client = new NationalSiteClient();
    HttpServer site;
    String question;
    String contentType;
    int status = 200;
    String answer = envelope(Sample.text("registration-application.xml"));
    Duration delay = Duration.ZERO;

    @BeforeEach
    void open_the_site() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(Executors.newCachedThreadPool());
        site.createContext("/registration/national", this::answer);
        site.start();
        client.settings = settings(site.getAddress().getPort());
    }

    @AfterEach
    void close_the_site() {
        site.stop(0);
    }

    @Test
    void asks_in_SOAP_1_2_and_reads_the_application() {
        var found = client.ask(SITE, ANNES);

        assertThat(((SiteAnswer.Found) found).application().number()).isEqualTo(ANNES);
        assertThat(contentType).contains("application/soap+xml").contains("getDemandeLogement");
        assertThat(question)
                .contains("http://www.w3.org/2003/05/soap-envelope")
                .contains("demandeLogementParametres")
                .contains("<numUnique>1110920621114ACLOG</numUnique>");
    }

    @Test
    void an_unknown_number_is_empty() {
        answer = envelope(Sample.text("registration-unknown.xml"));

        assertThat(client.ask(SITE, new UniqueNumber("1110920999999ACLOG"))).isEqualTo(new SiteAnswer.Unknown());
    }

    @Test
    void a_site_that_is_closed_is_a_gateway_failure() {
        site.stop(0);

        assertDown();
    }

    @Test
    @Timeout(10)
    void a_slow_site_is_given_up_after_the_timeout() {
        delay = Duration.ofSeconds(20);

        assertDown();
    }

    @Test
    void an_overloaded_site_is_a_gateway_failure() {
        status = 503;
        answer = "<html><body>Service Unavailable</body></html>";

        assertDown();
    }

    @Test
    void a_fault_is_a_gateway_failure() {
        status = 500;
        answer = envelope("""
                <soap:Fault><soap:Code><soap:Value>soap:Receiver</soap:Value></soap:Code><soap:Reason>
                <soap:Text xml:lang="fr">Une erreur inattendue est survenue lors du traitement de la demande.</soap:Text>
                </soap:Reason></soap:Fault>""");

        assertDown();
    }

    @Test
    void rubbish_is_a_gateway_failure() {
        answer = "<<<not xml";
        assertDown();

        answer = envelope("<surprise/>");
        assertDown();

        answer = envelope("<n:interfaceNuu xmlns:n=\"http://nuu.application.i2/\"/>");
        assertDown();

        answer = envelope("");
        assertDown();
    }

    @Test
    void an_entity_in_the_answer_is_a_gateway_failure() {
        answer = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + answer.substring(answer.indexOf("?>") + 2).replace("ANNE", "&e;");

        assertDown();
    }

    private void assertDown() {
        assertThatThrownBy(() -> client.ask(SITE, ANNES))
                .isInstanceOf(GatewayException.class)
                .hasMessageNotContaining("1110920621114");
    }

    private void answer(HttpExchange exchange) throws IOException {
        question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        contentType = exchange.getRequestHeaders().getFirst("Content-Type");
        pause();
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        var isXml = !answer.startsWith("<html");
        exchange.getResponseHeaders().add("Content-Type", isXml ? "application/soap+xml; charset=UTF-8" : "text/html");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void pause() {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String envelope(String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body>%s</soap:Body>\
                </soap:Envelope>""".formatted(body.substring(body.startsWith("<?xml") ? body.indexOf("?>") + 2 : 0));
    }

    private static AlinSettings settings(int port) {
        return new AlinSettings() {
            @Override
            public URI nationalSiteUrl() {
                return URI.create("http://127.0.0.1:" + port + "/registration/national");
            }

            @Override
            public Duration siteConnectTimeout() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration siteAnswerTimeout() {
                return Duration.ofSeconds(1);
            }
        };
    }
}
