package fr.alin.walk;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The values of a form to submit. */
record FormData(String address, boolean multipart, List<Value> values) {

    private static final String EDGE = "edge-of-a-part-of-the-walk";

    /** A value of a field. */
    record Value(String name, String text, boolean file) {}

    String type() {
        return multipart ? "multipart/form-data; boundary=" + EDGE : "application/x-www-form-urlencoded";
    }

    HttpRequest.BodyPublisher publisher() {
        return HttpRequest.BodyPublishers.ofString(multipart ? parts() : pairs());
    }

    private String pairs() {
        return values.stream()
                .map(value -> encoded(value.name()) + "=" + encoded(value.text()))
                .collect(Collectors.joining("&"));
    }

    private String parts() {
        return values.stream().map(FormData::part).collect(Collectors.joining("", "", "--" + EDGE + "--\r\n"));
    }

    private static String part(Value value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(EDGE, value.name(), value.file() ? "; filename=\"file.csv\"" : "", value.text());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
