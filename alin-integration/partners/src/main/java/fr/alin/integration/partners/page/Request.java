package fr.alin.integration.partners.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One question of a browser or of a test: parts of the path, and values of the address or of the form. */
public final class Request {

    private final Map<String, String> parts;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final String body;
    private final boolean wantsHtml;

    Request(Map<String, String> parts, String query, String contentType, String accept, String body) {
        this.parts = parts;
        this.body = body;
        wantsHtml = accept.contains("text/html");
        read(query);
        if (contentType.startsWith("application/x-www-form-urlencoded")) {
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
        return wantsHtml;
    }

    /** To a browser the page, to a test the data. */
    public Reply done(String page, Object data) {
        return wantsHtml ? Reply.seeOther(page) : Reply.json(data);
    }

    private void read(String encoded) {
        if (encoded == null || encoded.isBlank()) {
            return;
        }
        for (String pair : encoded.split("&")) {
            int cut = pair.indexOf('=');
            String name = cut < 0 ? pair : pair.substring(0, cut);
            values.put(decode(name), cut < 0 ? "" : decode(pair.substring(cut + 1)));
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
