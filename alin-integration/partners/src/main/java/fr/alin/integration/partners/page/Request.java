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

/** One question of a browser or of a test: parts of the path, and values of the address or of the form. */
public final class Request {

    private final Map<String, String> parts;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<String>> all = new LinkedHashMap<>();
    private final String body;
    private final UnaryOperator<String> header;

    /** @param header gives a header by its name, empty text when there is none */
    Request(Map<String, String> parts, String query, UnaryOperator<String> header, String body) {
        this.parts = parts;
        this.body = body;
        this.header = header;
        read(query);
        if (header.apply("Content-Type").startsWith("application/x-www-form-urlencoded")) {
            read(body);
        }
    }

    /** A part of the path, as named in the route. */
    public String part(String name) {
        return parts.get(name);
    }

    /** A value that was given and is not blank. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether the form had this field, even left empty. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** All values of a field that may be ticked several times, in the order of the form. */
    public List<String> values(String name) {
        return all.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The key that a machine shows, empty when it shows none. */
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

    /** To a browser the page, to a test the data. */
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
