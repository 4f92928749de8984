package fr.alin.walk;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Requests servlets, the API and the landlords' endpoint, with unexpected input. */
final class ServiceWalk {

    private static final List<String> NAMES = List.of(
            "ref",
            "from",
            "key",
            "search",
            "shown",
            "ticked",
            "draft-form",
            "draft-owner",
            "forget",
            "commune",
            "page");
    private static final List<String> INVALID =
            List.of("", "abc", "-1", "99999999999999999999", "%27%22%3E%3Cb", "%00%07", "%FF%FE", "%F0%9F%8F%A0");
    private static final List<String> BODIES = List.of(
            "{",
            "",
            "[1,{}]",
            "null",
            "<a>",
            "a=b&c",
            "\u0000",
            "{\"communeCode\": \"\\u0000\", \"norms\": [\"\\u0000\"], \"adults\": [{\"birthDate\": \"1985-04-12\"}]}",
            "x".repeat(100_000));
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> TYPES =
            List.of("application/json", "text/xml", "application/soap+xml", FORM, "nonsense");
    private static final Set<Integer> UNREAD = Set.of(401, 403, 404, 405, 415);

    private final Collection<String> addresses;

    ServiceWalk(Collection<String> addresses) {
        this.addresses = addresses;
    }

    void asks(Walker browser) {
        addresses.forEach(browser::get);
    }

    void sendsInvalidInput(Walker browser) {
        for (var address : addresses) {
            var questions = INVALID.stream().map(ServiceWalk::question).toList();
            questions.forEach(question -> browser.get(address + "?" + question));
            posts(browser, address, FORM, questions);
            TYPES.forEach(type -> posts(browser, address, type, BODIES));
        }
    }

    /** Where the first body was not read, the others would not be either. */
    private static void posts(Walker browser, String address, String type, List<String> bodies) {
        if (mayHaveRead(browser.post(address, type, bodies.get(0)))) {
            bodies.stream().skip(1).forEach(body -> browser.post(address, type, body));
        }
    }

    /** Not if the server refused the address, the method, the content type or the caller. */
    private static boolean mayHaveRead(WalkResponse answer) {
        return !UNREAD.contains(answer.status())
                && !answer.location().orElse("").startsWith("/sign-in");
    }

    private static String question(String value) {
        return NAMES.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"));
    }
}
