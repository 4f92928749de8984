package fr.alin.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;

import fr.alin.shared.config.AlinSettings;
import fr.alin.testing.ListeningSockets;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server: its resources, and that it opens and reveals nothing unnecessary. */
@ExtendWith(ArquillianExtension.class)
class ServerContainerIT {

    private static final Logger SECURITY = Logger.getLogger("fr.alin.security");
    private static final Path LOGS = Path.of(System.getProperty("com.sun.aas.instanceRoot", ""), "logs");

    @Resource(lookup = "jdbc/alin")
    DataSource database;

    @Resource(lookup = "jms/alin")
    ConnectionFactory broker;

    @Resource(lookup = "mail/alin")
    Session mail;

    @Inject
    AlinSettings settings;

    @Deployment
    static EnterpriseArchive deployment() {
        return TestArchive.build();
    }

    @Test
    void the_application_reads_and_writes_rows_but_cannot_change_the_schema() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select current_user, has_schema_privilege('public', 'create')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("alin_app");
            assertThat(rows.getBoolean(2)).isFalse();
        }
    }

    @Test
    void the_database_ends_a_statement_that_takes_too_long() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show statement_timeout")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("30s");
        }
    }

    @Test
    void a_sent_message_is_received() {
        try (var context = broker.createContext()) {
            var queue = context.createQueue("alin.test");
            context.createProducer().send(queue, "bonjour");
            assertThat(context.createConsumer(queue).receiveBody(String.class, 5000))
                    .isEqualTo("bonjour");
        }
    }

    @Test
    void mail_is_sent_through_our_relay() {
        assertThat(mail.getProperty("mail.host")).isEqualTo("127.0.0.1");
    }

    /** Found anew for each part of a mail, it would cost more than all the rest of it. */
    @Test
    void the_provider_of_mails_is_named() {
        assertThat(StreamProvider.provider().getClass().getName())
                .isEqualTo(System.getProperty("jakarta.mail.util.StreamProvider"));
    }

    @Test
    void the_embedded_database_is_not_used() throws NamingException, SQLException {
        var names = new InitialContext();
        for (var name : new String[] {"java:comp/DefaultDataSource", "jdbc/__default", "jdbc/__TimerPool"}) {
            try (var connection = ((DataSource) names.lookup(name)).getConnection()) {
                assertThat(connection.getMetaData().getDatabaseProductName())
                        .as(name)
                        .isEqualTo("PostgreSQL");
            }
        }
        assertThatThrownBy(() -> names.lookup("jdbc/sample")).isInstanceOf(NamingException.class);
    }

    @Test
    void settings_come_from_server_properties() {
        assertThat(settings.baseUrl()).hasToString(System.getProperty("alin.base-url"));
        assertThat(settings.siteUrl("national")).hasToString(System.getProperty("alin.registration.national.url"));
        assertThat(settings.clockShiftFile())
                .hasToString("Optional[%s]".formatted(System.getProperty("alin.clock.shift-file")));
    }

    @Test
    void the_server_listens_on_loopback_only() throws IOException {
        assertThat(ListeningSockets.ofThisProcess())
                .as("the site and the administration")
                .hasSize(2)
                .allMatch(address -> address.getAddress().isLoopbackAddress(), "is a loopback address");
    }

    @Test
    void responses_do_not_name_the_server() throws Exception {
        var answer = ask(System.getProperty("alin.base-url") + "/nowhere-at-all");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().map()).doesNotContainKeys("x-powered-by", "server");
    }

    @Test
    void security_events_have_a_private_log_of_their_own() throws IOException {
        var event = "test " + UUID.randomUUID();
        SECURITY.info(event);
        var file = LOGS.resolve("security.0.log");
        assertThat(Files.readString(file)).contains("INFO " + event);
        assertThat(Files.readString(LOGS.resolve("server.log"))).doesNotContain(event);
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void the_security_log_is_rotated_at_its_size_limit() throws IOException {
        fill(SECURITY);
        assertThat(logs("security.")).hasSizeBetween(3, 10).allMatch(file -> size(file) <= 5_020_000, "is bounded");
    }

    @Test
    void the_server_log_is_rotated_at_its_size_limit() throws IOException {
        var before = logs("server.log").size();
        fill(Logger.getLogger(ServerContainerIT.class.getName()));
        await("another file").until(() -> logs("server.log").size() > before);
        assertThat(logs("server.log")).hasSizeLessThan(12).allMatch(file -> size(file) <= 11_500_000, "is bounded");
    }

    /** Logs twelve megabytes in few records, since the server writes them asynchronously. */
    private static void fill(Logger log) {
        var line = "x".repeat(10_000);
        for (int written = 0; written < 1200; written++) {
            log.info(line);
        }
    }

    private static List<Path> logs(String start) throws IOException {
        try (var files = Files.list(LOGS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start)
                            && !file.toString().endsWith(".lck"))
                    .toList();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    @Test
    void the_administration_console_is_not_served() throws Exception {
        for (var socket : ListeningSockets.ofThisProcess()) {
            var address = "http://127.0.0.1:" + socket.getPort();
            for (var path : new String[] {"/", "/login.jsf", "/common/index.jsf"}) {
                assertThat(text(address + path))
                        .as(address + path)
                        .doesNotContain("j_security_check", "Payara Server Console");
            }
        }
    }

    /** Empty for a port that does not speak HTTP. */
    private static String text(String address) throws InterruptedException {
        try {
            return ask(address).body();
        } catch (IOException silent) {
            return "";
        }
    }

    private static HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
