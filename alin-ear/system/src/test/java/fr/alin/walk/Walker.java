package fr.alin.walk;

import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import fr.alin.journey.PlainBrowser;

/** A browser of one persona; numbers each request and checks each response. */
final class Walker {

    private static final AtomicInteger REQUESTS = new AtomicInteger();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final PlainBrowser browser = PlainBrowser.withCookies();
    private final String who;
    private final FaultReport report;

    Walker(String who, FaultReport report) {
        this.who = who;
        this.report = report;
    }

    static int requests() {
        return REQUESTS.get();
    }

    WalkResponse get(String address) {
        return send("GET", address, "", request(address).GET());
    }

    /** Submits a form; {@code what} describes its variation in the report. */
    WalkResponse post(FormData form, String what) {
        return send(
                "POST",
                form.address(),
                what,
                request(form.address()).header("Content-Type", form.type()).POST(form.publisher()));
    }

    /** Submits it like an Ajax request. */
    WalkResponse postByScript(FormData form, String what) {
        return send(
                "POST",
                form.address(),
                what,
                request(form.address())
                        .header("Content-Type", form.type())
                        .header("Faces-Request", "partial/ajax")
                        .header("X-Requested-With", "XMLHttpRequest")
                        .POST(form.publisher()));
    }

    WalkResponse post(String address, String type, String body) {
        return send(
                "POST",
                address,
                type + " of " + body.length() + " characters",
                request(address).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String address) {
        return PlainBrowser.request(address).timeout(TIMEOUT);
    }

    private WalkResponse send(String method, String address, String what, HttpRequest.Builder request) {
        var id = "walk-%07d".formatted(REQUESTS.incrementAndGet());
        var asked = (method + " " + shortened(address) + " " + what).strip();
        try {
            var response = browser.send(request.header("X-Request-Id", id));
            var answer = new WalkResponse(
                    who, asked, id, address, response.statusCode(), response.headers(), response.body());
            report.check(answer);
            return answer;
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof HttpTimeoutException)) {
                throw new UncheckedIOException(asked, e.getCause());
            }
            report.fault("no answer for a long time", asked + " as " + who + " [" + id + "]");
            return new WalkResponse(who, asked, id, address, 0, HttpHeaders.of(Map.of(), (name, value) -> true), "");
        }
    }

    private static String shortened(String address) {
        return address.length() > 160 ? address.substring(0, 160) + "… (" + address.length() + ")" : address;
    }
}
