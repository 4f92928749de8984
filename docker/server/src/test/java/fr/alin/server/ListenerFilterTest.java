package fr.alin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs a listener like the server's, with a handler that echoes the path and redirects like the server. */
class ListenerFilterTest {

    private final HttpServer server = new HttpServer();
    private final NetworkListener listener = new NetworkListener("test", "127.0.0.1", 0);

    @BeforeEach
    void start() throws IOException {
        listener.registerAddOn(new ListenerAddOn());
        server.addListener(listener);
        server.getServerConfiguration().addHttpHandler(new HttpHandler() {
            @Override
            public void service(Request request, Response response) throws Exception {
                response.setHeader("Server", "grizzly");
                response.setHeader("X-Powered-By", "a stack");
                if (request.getDecodedRequestURI().endsWith("/")) {
                    response.setStatus(301);
                    var host = request.getServerName() + ":" + request.getServerPort();
                    response.setHeader("Location", "http://" + host + "/help");
                }
                response.setCharacterEncoding("UTF-8");
                response.getWriter().write("path " + request.getDecodedRequestURI());
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help%00",
                "/%zz",
                "/%2",
                "/offers%2flist",
                "/%c0%ae",
                "/../help",
                "/legal/..;/help",
                "/help;x=1"
            })
    void an_invalid_path_is_replaced_by_one_that_no_application_has(String path) throws IOException {
        assertThat(answer(path, "localhost")).startsWith("HTTP/1.1 200").contains("path /WEB-INF/nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%zz", "/api/%00", "/api/v1;x=1/eligibility"})
    void an_invalid_path_of_the_api_stays_in_the_api(String path) throws IOException {
        assertThat(answer(path, "localhost")).startsWith("HTTP/1.1 200").contains("path /api/nowhere");
    }

    @Test
    void a_valid_path_is_unchanged() throws IOException {
        assertThat(answer("/caf%C3%A9", "localhost")).contains("path /café");
    }

    @Test
    void no_header_names_the_server() throws IOException {
        assertThat(answer("/help", "localhost")).doesNotContain("grizzly", "X-Powered-By");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "evil.example:81", "EVIL.example", "[::1]:81", "a b"})
    void a_redirect_does_not_contain_the_host(String host) throws IOException {
        assertThat(answer("/help/", host)).startsWith("HTTP/1.1 301").contains("\r\nLocation: /help\r\n");
    }

    @Test
    void a_redirect_after_an_absolute_request_does_not_contain_the_host() throws IOException {
        assertThat(answer("http://evil.example/help/", "localhost")).contains("\r\nLocation: /help\r\n");
    }

    @Test
    void the_body_of_a_redirect_does_not_contain_the_host() throws IOException {
        assertThat(answer("/help/", "evil.example"))
                .contains("\r\nContent-Length: 0\r\n")
                .endsWith("\r\n\r\n")
                .doesNotContain("evil.example", "path");
    }

    private String answer(String path, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), listener.getPort())) {
            socket.setSoTimeout(10_000);
            var request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
