package fr.alin.integration.partners.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import fr.alin.integration.partners.behaviour.Mood;

/** Lets a SOAP question through, holds it up, refuses it or answers nonsense, as the site's mood wants. */
final class MoodFilter extends Filter {

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
        switch (mood.behaviour()) {
            case DOWN -> answer(exchange, 503, "text/plain", "Service indisponible");
            case RUBBISH -> answer(exchange, 200, "application/soap+xml; charset=utf-8", NONSENSE);
            default -> chain.doFilter(exchange);
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
}
