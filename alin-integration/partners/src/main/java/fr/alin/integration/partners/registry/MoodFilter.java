package fr.alin.integration.partners.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.behaviour.Mood;

/** Lets a SOAP question through, holds it up, refuses it or spoils its answer, as the site's mood wants. */
final class MoodFilter extends Filter {

    private static final Logger LOG = Logger.getLogger(MoodFilter.class.getName());
    private static final String NONSENSE =
            "<soap:Envelope xmlns:soap=\"http://www.w3.org/2003/05/soap-envelope\"><soap:Body><interfaceNuu <<";

    private final Mood mood;

    MoodFilter(Mood mood) {
        this.mood = mood;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            chain.doFilter(exchange);
            return;
        }
        mood.waitIfSlow();
        Behaviour now = mood.behaviour();
        if (now == Behaviour.DOWN) {
            answer(exchange, 503, "text/plain", "Service indisponible");
        } else if (now == Behaviour.RUBBISH) {
            answer(exchange, 200, "application/soap+xml; charset=utf-8", NONSENSE);
        } else {
            if (Spoiling.MOODS.contains(now)) {
                exchange.setStreams(null, new Spoilt(now, exchange.getResponseBody()));
            }
            chain.doFilter(exchange);
        }
    }

    @Override
    public String description() {
        return "The mood of the national registration site";
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    /** Waits for the whole answer, then sends what became of it; bytes stand for themselves, whatever they encode. */
    private static final class Spoilt extends ByteArrayOutputStream {

        private final Behaviour how;
        private final OutputStream out;
        private boolean sent;

        Spoilt(Behaviour how, OutputStream out) {
            this.how = how;
            this.out = out;
        }

        @Override
        public void close() throws IOException {
            if (sent) {
                return;
            }
            sent = true;
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.ISO_8859_1)) {
                Spoiling.write(how, toString(StandardCharsets.ISO_8859_1), writer);
            } catch (IOException | UncheckedIOException e) {
                LOG.info("The asker did not read the whole spoilt answer");
            }
        }
    }
}
