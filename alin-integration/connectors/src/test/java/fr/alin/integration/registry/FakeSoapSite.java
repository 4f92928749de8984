package fr.alin.integration.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import fr.alin.integration.Sample;
import fr.alin.shared.config.AlinSettings;

/** A national registration site on a real HTTPS port, with mutual TLS and configurable answers. */
final class FakeSoapSite implements AutoCloseable {

    static final String PLAIN = "application/soap+xml; charset=UTF-8";

    private final HttpsServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    final AtomicLong written = new AtomicLong();
    volatile String question = "";
    volatile String questionType = "";
    int status = 200;
    String type = PLAIN;
    byte[] answer = envelope(Sample.text("registration-application.xml")).getBytes(StandardCharsets.UTF_8);
    Manner manner = Manner.AT_ONCE;

    /** How the answer is transmitted. */
    enum Manner {
        AT_ONCE,
        NEVER,
        DRIPPING,
        CUT,
        HUGE_ANNOUNCED,
        HUGE_UNANNOUNCED
    }

    FakeSoapSite(String owner, String trusted) {
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setHttpsConfigurator(new HttpsConfigurator(Keys.context(owner, trusted)) {
            @Override
            public void configure(HttpsParameters parameters) {
                var tls = getSSLContext().getDefaultSSLParameters();
                tls.setNeedClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    void says(String soapBody) {
        answer = envelope(soapBody).getBytes(StandardCharsets.UTF_8);
    }

    static String envelope(String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body>%s</soap:Body>\
                </soap:Envelope>""".formatted(body.substring(body.startsWith("<?xml") ? body.indexOf("?>") + 2 : 0));
    }

    /** AL'in's settings for this site. */
    AlinSettings settings(String owner, String trusted) {
        var address = "https://127.0.0.1:" + server.getAddress().getPort() + "/services/DemandeLogementImplService/";
        return new AlinSettings() {
            @Override
            public URI siteUrl(String endpoint) {
                return URI.create(address);
            }

            @Override
            public Optional<Path> siteKeyStore(String endpoint) {
                return owner.isEmpty() ? Optional.empty() : Optional.of(Keys.ofOwner(owner));
            }

            @Override
            public Path siteTrustStore(String endpoint) {
                return Keys.trusting(trusted);
            }

            @Override
            public String siteStorePassword(String endpoint) {
                return Keys.PASSWORD;
            }

            @Override
            public String siteDesk(String endpoint) {
                return "ACLOG";
            }

            @Override
            public Duration siteConnectTimeout() {
                return Duration.ofSeconds(5);
            }

            @Override
            public Duration siteAnswerTimeout() {
                return Duration.ofSeconds(2);
            }

            @Override
            public Duration siteDeadline() {
                return Duration.ofSeconds(4);
            }
        };
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            questionType = exchange.getRequestHeaders().getFirst("Content-Type");
            exchange.getResponseHeaders().add("Content-Type", type);
            switch (manner) {
                case AT_ONCE -> send(exchange, answer.length, answer);
                case NEVER -> closing.await();
                case DRIPPING -> drip(exchange);
                case CUT -> send(exchange, answer.length, Arrays.copyOf(answer, answer.length / 2));
                case HUGE_ANNOUNCED -> huge(exchange, 50L * 1024 * 1024);
                case HUGE_UNANNOUNCED -> huge(exchange, 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(HttpExchange exchange, int announced, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, announced);
        exchange.getResponseBody().write(bytes);
    }

    private void drip(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(status, 0);
        OutputStream out = exchange.getResponseBody();
        for (byte piece : answer) {
            out.write(piece);
            out.flush();
            if (closing.await(100, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private void huge(HttpExchange exchange, long announced) throws IOException {
        var block = new byte[64 * 1024];
        Arrays.fill(block, (byte) ' ');
        exchange.sendResponseHeaders(status, announced);
        for (int i = 0; i < 800; i++) {
            exchange.getResponseBody().write(block);
            written.addAndGet(block.length);
        }
    }
}
