package fr.alin.walk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Checks every response and log record of the walk, and collects the faults. */
final class FaultReport {

    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s*at (?:[a-z]\\w*\\.){2,}[A-Z]\\w*\\.\\w+\\(");
    private static final List<String> SERVER = List.of(
            "Payara", "GlassFish", "Grizzly", "Mojarra", "Jersey", "Metro/", "EclipseLink", "Hibernate", "PrimeFaces/");
    private static final Pattern SERVER_ERROR = Pattern.compile("5\\d\\d");

    private final Map<String, List<String>> faults = new ConcurrentSkipListMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    void check(WalkResponse answer) {
        answers.put(answer.id(), answer.toString());
        var isFault = answer.body().contains("http://www.w3.org/2003/05/soap-envelope");
        if (SERVER_ERROR.matcher("" + answer.status()).matches() && !isFault) {
            fault("a " + answer.status(), answer);
        }
        if (STACK_TRACE.matcher(answer.body()).find()) {
            fault("a stack trace in the answer", answer);
        }
        if (answer.headers().firstValue("Server").isPresent()
                || answer.headers().firstValue("X-Powered-By").isPresent()) {
            fault("the server's name in a header", answer);
        }
        if (!isFault && answer.isPage() && SERVER.stream().anyMatch(answer.body()::contains)) {
            fault("the server's name in the page", answer);
        }
        if (answer.status() >= 400 && answer.status() < 500 && answer.isPage()) {
            errorPage(answer);
        }
    }

    private void errorPage(WalkResponse answer) {
        var reference = answer.document().selectFirst("strong#reference");
        if (reference == null) {
            fault("a %d without our error page".formatted(answer.status()), answer);
        } else if (!reference.text().equals(answer.id())) {
            fault("an error page without its reference", answer);
        }
        if (answer.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("JSESSIONID"))) {
            fault("an error page that creates a session", answer);
        }
    }

    void fault(String kind, WalkResponse answer) {
        fault(kind, answer.toString());
    }

    void fault(String kind, String where) {
        faults.computeIfAbsent(kind, key -> new CopyOnWriteArrayList<>()).add(where);
    }

    /** Checks a log record. */
    void check(WalkLog.Entry entry) {
        if (entry.level().equals("SEVERE")) {
            fault("SEVERE in the log", answers.get(entry.request()) + " " + entry.shortened());
        } else if (entry.trace()) {
            fault("a stack trace in the log", answers.get(entry.request()) + " " + entry.shortened());
        }
    }

    void print() {
        faults.forEach((kind, places) -> {
            System.out.printf("%n%s: %d%n", kind, places.size());
            places.forEach(place -> System.out.println("  " + place));
        });
    }

    Map<String, List<String>> faults() {
        return faults;
    }
}
