package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import fr.alin.launcher.RunningSystem;
import fr.alin.testing.ListeningSockets;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unauthorised access over the network or by another user of the machine reveals nothing. */
@Order(5)
@NeedsPartners
class ServerExposureResilienceIT {

    private static final Pattern TELLTALE =
            Pattern.compile("payara|glassfish|grizzly|jersey|x-powered-by|(?m)^server:", Pattern.CASE_INSENSITIVE);
    private static final Duration TIMEOUT = Duration.ofSeconds(40);

    private final RunningSystem system = RunningSystem.current();
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/management/domain.json",
                "/monitoring/domain.json",
                "/management/domain/list-password-aliases",
                "/__asadmin/version",
                "/__asadmin/list-password-aliases"
            })
    void the_administration_requires_a_password(String path) throws Exception {
        for (var method : List.of("GET", "POST")) {
            var answer = ask(method, system.administrationUrl() + path);
            assertThat(answer)
                    .as(method + " " + path)
                    .satisfiesAnyOf(
                            refused -> assertThat(refused.statusCode()).isIn(401, 405),
                            refused -> assertThat(refused.body())
                                    .contains("FAILURE", "LoginException")); // asadmin's own form
            assertThat(answer.body()).doesNotContain("alin-db");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login.jsf", "/common/index.jsf", "/health", "/metrics"})
    void the_administration_has_no_console(String path) throws Exception {
        assertThat(ask("GET", system.administrationUrl() + path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/health/ready",
                "/metrics",
                "/openapi",
                "/api/v1/application.wadl",
                "/api/application.wadl",
                "/management/domain",
                "/ejb-invoker/application.wadl",
                "/__admingui"
            })
    void the_site_serves_none_of_the_servers_own_pages(String path) throws Exception {
        var answer = ask("GET", system.baseUrl() + path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContainPattern(TELLTALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET /soap/landlord HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /a%00b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: a\r\nX-Echo: secret\r\nConnection: close\r\n\r\n"
            })
    void a_malformed_request_is_answered_without_server_name_or_version(String request) throws Exception {
        assertThat(answerTo(request)).doesNotContainPattern(TELLTALE).doesNotContain("X-Echo");
    }

    @Test
    void a_stalled_request_is_disconnected() throws Exception {
        assertThat(answerTo("GET / HTTP/1.1\r\nHost: a\r\n")).doesNotContain("200 OK");
    }

    @Test
    void slow_bodies_block_no_other_request() throws Exception {
        var sockets = new ArrayList<Socket>();
        try {
            for (var i = 0; i < 40; i++) {
                sockets.add(open("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nx"));
            }
            assertThat(ask("GET", system.baseUrl() + "/help").statusCode()).isEqualTo(200);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void ambiguous_framing_and_protocol_upgrades_are_refused() throws Exception {
        assertThat(answerTo("POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
                        + "Content-Length: 3\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(answerTo("GET /help HTTP/1.1\r\nHost: a\r\nConnection: close, Upgrade, HTTP2-Settings\r\n"
                        + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void every_process_listens_on_known_loopback_ports_only() throws Exception {
        var sockets = new ArrayList<InetSocketAddress>();
        for (var process : system.processes()) {
            sockets.addAll(ListeningSockets.of(process));
        }
        assertThat(sockets).allMatch(socket -> socket.getAddress().isLoopbackAddress(), "is a loopback address");
        assertThat(sockets).extracting(InetSocketAddress::getPort).containsExactlyInAnyOrderElementsOf(system.ports());
    }

    @Test
    void other_users_of_the_machine_can_read_no_file() throws IOException {
        assertThat(open(system.work())).isEmpty();
    }

    /** The files and folders that others may read, write or enter; ignores files deleted meanwhile. */
    private static List<Path> open(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path seen, BasicFileAttributes facts) throws IOException {
                return visitFile(seen, facts);
            }

            @Override
            public FileVisitResult visitFile(Path seen, BasicFileAttributes facts) throws IOException {
                if (!facts.isSymbolicLink() && isOpen(seen)) {
                    found.add(seen);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException reason) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean isOpen(Path file) throws IOException {
        try {
            return Files.getPosixFilePermissions(file).stream()
                    .anyMatch(right -> !right.name().startsWith("OWNER"));
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private String answerTo(String request) throws IOException {
        try (var socket = open(request)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private Socket open(String request) throws IOException {
        var socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(system.baseUrl()).getPort());
        socket.setSoTimeout((int) TIMEOUT.toMillis());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private HttpResponse<String> ask(String method, String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(TIMEOUT)
                .header("X-Requested-By", "stranger")
                .method(method, HttpRequest.BodyPublishers.noBody());
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
