package fr.alin.integration.partners.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An HTTP request: path parameters, and query or form values. */
public final class Request {

    private final Map<String, String> parts;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<String>> all = new LinkedHashMap<>();
    private final String body;
    private final UnaryOperator<String> header;

    /** @param header returns a header by its name; empty text if absent */
    Request(Map<String, String> parts, String query, UnaryOperator<String> header, String body) {
        this.parts = parts;
        this.body = body;
        this.header = header;
        read(query);
        if (header.apply("Content-Type").startsWith("application/x-www-form-urlencoded")) {
            read(body);
        }
    }

    /** A path parameter of the route. */
    public String pathParameter(String name) {
        return parts.get(name);
    }

    /** A non-blank value. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether the field was submitted, even if empty. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** All values of a field, in form order. */
    public List<String> values(String name) {
        return all.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The bearer token; empty if absent. */
    public String bearer() {
        String authorization = header.apply("Authorization");
        return authorization.startsWith("Bearer ") ? authorization.substring(7).strip() : "";
    }

    public Optional<String> cookie(String name) {
        return Stream.of(header.apply("Cookie").split(";"))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst();
    }

    public int number(String name, int otherwise) {
        try {
            return value(name).map(Integer::valueOf).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new WrongValue(name + " : nombre attendu");
        }
    }

    public String body() {
        return body;
    }

    public boolean wantsHtml() {
        return header.apply("Accept").contains("text/html");
    }

    /** Redirects a browser to the page; returns the data to a test. */
    public Reply done(String page, Object data) {
        return wantsHtml() ? Reply.seeOther(page) : Reply.json(data);
    }

    private void read(String encoded) {
        if (encoded == null || encoded.isBlank()) {
            return;
        }
        for (String pair : encoded.split("&")) {
            int cut = pair.indexOf('=');
            String name = cut < 0 ? pair : pair.substring(0, cut);
            String value = cut < 0 ? "" : decode(pair.substring(cut + 1));
            values.put(decode(name), value);
            all.computeIfAbsent(decode(name), key -> new ArrayList<>()).add(value);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
