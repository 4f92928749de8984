package fr.alin.integration.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.alin.employer.model.Company;
import fr.alin.employer.model.ConsentWording;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.model.HousingPolicy;
import fr.alin.employer.model.PolicyField;
import fr.alin.employer.port.DirectoryUnavailable;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Siret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyDirectoryClientTest {

    private static final Siret SIRET = new Siret("82454114802432");
    private static final String COMPANY = """
            {"siret": "82454114802432", "name": "ACTION LOGEMENT SERVICES", "headcount": 18000, "agricultural": false,
             "temporaryAgency": true, "client": true, "codeRequired": true,
             "policy": {"version": "4", "mandatory": ["ENTRY_DATE", "SHOE_SIZE"], "choices": ["LIMITED", "FULL", "HALF"],
                        "wording": "VARIANT_A", "priorValidation": true, "eligibilityText": "Un an d'ancienneté",
                        "of a later version": 1}}""";

    private final CompanyDirectoryClient client = new CompanyDirectoryClient();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private String said = COMPANY;
    private int status = 200;
    private String path;
    private String key;
    private String body;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        client.settings = new AlinSettings() {
            @Override
            public URI companyDirectoryUrl() {
                return URI.create("http://localhost:" + server.getAddress().getPort());
            }

            @Override
            public String companyDirectoryKey() {
                return "open-sesame";
            }

            @Override
            public Duration companyDirectoryTimeout() {
                return Duration.ofMillis(1500);
            }

            @Override
            public Duration siteConnectTimeout() {
                return Duration.ofSeconds(1);
            }
        };
    }

    @AfterEach
    void close() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void a_company_is_read_with_its_policy_and_what_we_cannot_show_is_left_out() {
        assertThat(client.find(SIRET))
                .contains(new Company(
                        SIRET,
                        "ACTION LOGEMENT SERVICES",
                        18000,
                        false,
                        true,
                        true,
                        true,
                        new HousingPolicy(
                                "4",
                                Set.of(PolicyField.ENTRY_DATE),
                                Set.of(DataSharingChoice.LIMITED, DataSharingChoice.FULL),
                                ConsentWording.VARIANT_A,
                                true,
                                "Un an d'ancienneté")));
        assertThat(path).isEqualTo("/companies/82454114802432");
        assertThat(key).isEqualTo("Bearer open-sesame");
    }

    @Test
    void an_unknown_establishment_is_no_failure() {
        status = 404;

        assertThat(client.find(SIRET)).isEmpty();
    }

    @Test
    void a_code_goes_in_the_body_and_never_in_the_address() {
        said = "{\"valid\": false}";

        assertThat(client.accepts(SIRET, "C\"1")).isFalse();
        assertThat(path).isEqualTo("/companies/82454114802432/code-checks");
        assertThat(body).isEqualTo("{\"code\":\"C\\\"1\"}");
        said = "{\"valid\": true}";
        assertThat(client.accepts(SIRET, "C1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{\"siret\": \"82454114802432\"}",
                "{\"siret\": \"73282932000074\", \"name\": \"OTHER\"}",
                "{\"siret\": 82454114802432}"
            })
    void what_cannot_be_read_is_a_directory_that_is_not_available(String unreadable) {
        said = unreadable;

        assertThatThrownBy(() -> client.find(SIRET)).isInstanceOf(DirectoryUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 500, 503})
    void other_answers_are_failures(int other) {
        status = other;

        assertThatThrownBy(() -> client.find(SIRET))
                .isInstanceOf(DirectoryUnavailable.class)
                .hasMessageContaining(String.valueOf(other));
    }

    @Test
    void an_endless_answer_is_aborted() {
        said = " ".repeat(64 * 1024) + COMPANY;

        assertThatThrownBy(() -> client.find(SIRET)).isInstanceOf(DirectoryUnavailable.class);
    }

    @Test
    void a_slow_answer_is_aborted() {
        said = null;

        assertThatThrownBy(() -> client.find(SIRET))
                .isInstanceOf(DirectoryUnavailable.class)
                .hasMessageContaining("too slow");
    }

    @Test
    void an_unreachable_directory_is_unavailable() {
        server.stop(0);

        assertThatThrownBy(() -> client.find(SIRET)).isInstanceOf(DirectoryUnavailable.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        path = exchange.getRequestURI().toString();
        key = exchange.getRequestHeaders().getFirst("Authorization");
        body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (exchange) {
            if (said == null) {
                dripUntilTheEnd(exchange);
                return;
            }
            var bytes = said.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Sends the headers and a first byte, then nothing more. */
    private void dripUntilTheEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(status, 0);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
