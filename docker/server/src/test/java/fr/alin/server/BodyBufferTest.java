package fr.alin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs a listener with ten threads and a handler that reads the whole body, as the server's applications do. */
@Timeout(60)
class BodyBufferTest {

    private static final int THREADS = 10;
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final String TRICKLE = "POST %s HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\nx";

    private final HttpServer server = new HttpServer();
    private final NetworkListener listener = new NetworkListener("test", "127.0.0.1", 0);
    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        listener.registerAddOn(new ListenerAddOn(TIMEOUT));
        listener.getTransport()
                .setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                        .setCorePoolSize(THREADS)
                        .setMaxPoolSize(THREADS));
        server.addListener(listener);
        server.getServerConfiguration().addHttpHandler(new HttpHandler() {
            @Override
            public void service(Request request, Response response) throws Exception {
                var isEndless = request.getMethod().getMethodString().equals("CONNECT");
                var read = isEndless ? 0 : request.getInputStream().readAllBytes().length;
                response.getWriter().write("read " + read);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        for (var socket : open) {
            socket.close();
        }
        server.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nx",
                "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"
            })
    void slow_bodies_block_no_other_request(String beginning) throws IOException {
        for (var i = 0; i < 4 * THREADS; i++) {
            send(beginning);
        }

        assertThat(answer("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .endsWith("read 0");
    }

    @Test
    void slow_large_bodies_block_no_other_request() throws IOException {
        for (var i = 0; i < 4 * THREADS; i++) {
            send(TRICKLE.formatted("/soap/landlord", 2 * BodyBuffer.LARGEST));
        }

        assertThat(answer("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .endsWith("read 0");
        assertThat(answer(TRICKLE.formatted("/soap/landlord", 2 * BodyBuffer.LARGEST)))
                .startsWith("HTTP/1.1 503");
    }

    @Test
    void a_finished_large_body_frees_its_slot() throws IOException {
        var length = 3 * BodyBuffer.LARGEST;
        var request = "POST /soap/landlord HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " + length
                + "\r\n\r\n" + "x".repeat(length);
        for (var i = 0; i < 2 * BodyBuffer.LARGE_AT_ONCE; i++) {
            assertThat(answer(request)).endsWith("read " + length);
        }
    }

    @Test
    void a_request_without_a_body_is_handled_at_once() throws IOException {
        var socket = send("CONNECT /help HTTP/1.1\r\nHost: a\r\n\r\n");

        assertThat(socket.getInputStream().readNBytes(12)).asString().startsWith("HTTP/1.1 200");
    }

    @Test
    void a_body_in_several_packets_is_complete() throws Exception {
        var socket = send("POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 10\r\n\r\nabc");
        Thread.sleep(50);
        socket.getOutputStream().write("defg".getBytes(StandardCharsets.US_ASCII));
        Thread.sleep(50);
        socket.getOutputStream().write("hij".getBytes(StandardCharsets.US_ASCII));

        assertThat(read(socket)).endsWith("read 10");
    }

    @Test
    void a_chunked_body_is_complete() throws IOException {
        var chunks = "8000\r\n" + "x".repeat(0x8000) + "\r\n";
        var request = "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";

        assertThat(answer(request + chunks.repeat(4) + "0\r\n\r\n")).endsWith("read " + 4 * 0x8000);
        assertThat(answer(request + chunks + "zz\r\n")).startsWith("HTTP/1.1 400");
    }

    @Test
    void a_body_too_large_for_its_address_is_refused() throws IOException {
        var chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";

        assertThat(answer(TRICKLE.formatted("/sign-in", BodyBuffer.LARGEST + 1)))
                .startsWith("HTTP/1.1 413");
        assertThat(answer("POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + "1\r\nx"))
                .startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @CsvSource({"fr, La requête est trop longue.", "en-GB, The request is too long.", ";;, La requête est trop longue."
    })
    void a_body_too_large_for_the_api_is_a_problem(String language, String title) throws IOException {
        var request = TRICKLE.formatted("/api/v1/eligibility", BodyBuffer.LARGEST + 1)
                .replace("Host: a", "Host: a\r\nAccept-Language: " + language);

        var answer = answer(request).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new String(answer, StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 413")
                .contains("\r\nContent-Type: application/problem+json\r\n", "\r\nVary: Accept-Language\r\n")
                .contains("\r\nAccess-Control-Allow-Origin: *\r\n")
                .contains("\"title\":\"" + title + "\",\"status\":413")
                .endsWith("}]}");
    }

    @Test
    void a_body_that_never_ends_is_cut_off() throws Exception {
        var socket = send(TRICKLE.formatted("/sign-in", 1000));
        Thread.sleep(TIMEOUT.plusMillis(200).toMillis());
        socket.getOutputStream().write('x');

        assertThat(read(socket)).startsWith("HTTP/1.1 408");
    }

    @Test
    void a_client_that_expects_100_continue_gets_it() throws IOException {
        var socket = send("POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: 100-continue\r\n"
                + "Content-Length: 3\r\n\r\n");
        var asked = new String(socket.getInputStream().readNBytes(25), StandardCharsets.US_ASCII);
        socket.getOutputStream().write("abc".getBytes(StandardCharsets.US_ASCII));

        assertThat(asked).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
        assertThat(read(socket)).startsWith("HTTP/1.1 200").contains("read 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\nContent-Length: 3",
                "Content-Length: 3\r\nContent-Length: 4",
                "Content-Length: 3\r\nContent-Length: 3",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity"
            })
    void an_ambiguously_framed_request_is_refused(String headers) throws IOException {
        assertThat(answer("POST / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .containsOnlyOnce("HTTP/1.1");
    }

    /** The server ignores a length followed by a transfer encoding. */
    @Test
    void nothing_after_a_chunked_body_is_read_as_a_second_request() throws IOException {
        assertThat(answer("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 44\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"))
                .containsOnlyOnce("HTTP/1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2c", "websocket"})
    void an_upgrade_request_is_ignored(String protocol) throws IOException {
        assertThat(answer("POST / HTTP/1.1\r\nHost: a\r\nConnection: close, Upgrade, HTTP2-Settings\r\nUpgrade: "
                        + protocol + "\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nContent-Length: 3\r\n\r\nabc"))
                .startsWith("HTTP/1.1 200")
                .endsWith("read 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2c", "websocket"})
    void the_connection_stays_open_after_an_upgrade_request(String protocol) throws IOException {
        assertThat(answer("POST / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: " + protocol
                        + "\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nContent-Length: 3\r\n\r\nabc"
                        + "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 4\r\n\r\nabcd"))
                .contains("read 3")
                .endsWith("read 4");
    }

    private String answer(String request) throws IOException {
        return read(send(request));
    }

    private Socket send(String request) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), listener.getPort());
        socket.setSoTimeout(10_000);
        open.add(socket);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
