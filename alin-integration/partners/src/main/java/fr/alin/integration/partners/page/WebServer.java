package fr.alin.integration.partners.page;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The web server of the stand-ins; listens on the loopback address only. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WebServer.class.getName());
    private static final int LARGEST_BODY = 48 * 1024 * 1024;

    private final HttpServer server;
    private final List<Route> routes = new ArrayList<>();
    private final ExecutorService workers = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "http");
        thread.setDaemon(true);
        return thread;
    });

    private record Route(String method, String[] pattern, Function<Request, Reply> page) {

        Optional<Map<String, String>> match(String method, String[] path) {
            if (!method.equals(this.method) || path.length != pattern.length) {
                return Optional.empty();
            }
            Map<String, String> parts = new LinkedHashMap<>();
            for (int i = 0; i < path.length; i++) {
                if (pattern[i].startsWith("{")) {
                    parts.put(pattern[i].substring(1, pattern[i].length() - 1), path[i]);
                } else if (!pattern[i].equals(path[i])) {
                    return Optional.empty();
                }
            }
            return Optional.of(parts);
        }
    }

    public WebServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
    }

    /** Adds a route; the pattern names path parameters: {@code /mailbox/{id}}. */
    public WebServer at(String method, String pattern, Function<Request, Reply> page) {
        routes.add(new Route(method, pattern.split("/"), page));
        return this;
    }

    /** A context handled by other code, for instance the SOAP endpoint. */
    public HttpContext context(String path) {
        return server.createContext(path);
    }

    /** Routes a path below such a context to the pages. */
    public void addPageContext(String path) {
        server.createContext(path, this::answer);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(reply.body());
            }
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod().equals("HEAD") ? "GET" : exchange.getRequestMethod();
        if (method.equals("POST") && isForeign(header(exchange, "Origin"))) {
            return Reply.problem(403, "Cette demande vient d'un autre site.");
        }
        String[] path = exchange.getRequestURI().getPath().split("/");
        for (Route route : routes) {
            Optional<Map<String, String>> parts = route.match(method, path);
            if (parts.isPresent()) {
                return reply(route, request(exchange, parts.get()));
            }
        }
        return Reply.notFound();
    }

    private static Reply reply(Route route, Request request) {
        try {
            return route.page().apply(request);
        } catch (WrongValue e) {
            return request.wantsHtml()
                    ? Reply.problem(400, e.getMessage())
                    : Reply.json(400, Map.of("error", e.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A page of the stand-ins failed", e);
            return Reply.problem(500, "La page a échoué ; voir le journal du processus.");
        }
    }

    private static Request request(HttpExchange exchange, Map<String, String> parts) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
        return new Request(
                parts,
                exchange.getRequestURI().getRawQuery(),
                name -> header(exchange, name),
                new String(body, StandardCharsets.UTF_8));
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    /** Protects against cross-site requests from the same browser. */
    private static boolean isForeign(String origin) {
        if (origin.isEmpty()) {
            return false;
        }
        try {
            String host = URI.create(origin).getHost();
            return !"localhost".equals(host) && !"127.0.0.1".equals(host);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
