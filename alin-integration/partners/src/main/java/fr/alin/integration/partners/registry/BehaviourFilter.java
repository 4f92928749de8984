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
import fr.alin.integration.partners.behaviour.BehaviourSwitch;

/** Passes, delays or refuses a SOAP call or corrupts its answer, depending on the site's behaviour. */
final class BehaviourFilter extends Filter {

    private static final Logger LOG = Logger.getLogger(BehaviourFilter.class.getName());
    private static final String NONSENSE =
            "<soap:Envelope xmlns:soap=\"http://www.w3.org/2003/05/soap-envelope\"><soap:Body><interfaceNuu <<";

    private final BehaviourSwitch behaviour;

    BehaviourFilter(BehaviourSwitch behaviour) {
        this.behaviour = behaviour;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            chain.doFilter(exchange);
            return;
        }
        behaviour.waitIfSlow();
        Behaviour current = behaviour.current();
        if (current == Behaviour.DOWN) {
            answer(exchange, 503, "text/plain", "Service indisponible");
        } else if (current == Behaviour.RUBBISH) {
            answer(exchange, 200, "application/soap+xml; charset=utf-8", NONSENSE);
        } else {
            if (AnswerCorruptor.SUPPORTED.contains(current)) {
                exchange.setStreams(null, new CorruptingStream(current, exchange.getResponseBody()));
            }
            chain.doFilter(exchange);
        }
    }

    @Override
    public String description() {
        return "Simulated behaviour of the national registration site";
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

    /** Buffers the whole answer and writes it corrupted. ISO 8859-1 preserves the bytes of any encoding. */
    private static final class CorruptingStream extends ByteArrayOutputStream {

        private final Behaviour corruption;
        private final OutputStream out;
        private boolean sent;

        CorruptingStream(Behaviour corruption, OutputStream out) {
            this.corruption = corruption;
            this.out = out;
        }

        @Override
        public void close() throws IOException {
            if (sent) {
                return;
            }
            sent = true;
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.ISO_8859_1)) {
                AnswerCorruptor.write(corruption, toString(StandardCharsets.ISO_8859_1), writer);
            } catch (IOException | UncheckedIOException e) {
                LOG.info("The caller did not read the whole corrupted answer");
            }
        }
    }
}
