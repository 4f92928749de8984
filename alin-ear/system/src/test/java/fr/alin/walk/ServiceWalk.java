package fr.alin.walk;

import java.util.Collection;
import java.util.List;
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
            "",
            "{",
            "[1,{}]",
            "null",
            "<a>",
            "a=b&c",
            "\u0000",
            "{\"communeCode\": \"\\u0000\", \"norms\": [\"\\u0000\"], \"adults\": [{\"birthDate\": \"1985-04-12\"}]}",
            "x".repeat(100_000));
    private static final List<String> TYPES = List.of(
            "application/json", "text/xml", "application/soap+xml", "application/x-www-form-urlencoded", "nonsense");

    private final Collection<String> addresses;

    ServiceWalk(Collection<String> addresses) {
        this.addresses = addresses;
    }

    void asks(Walker browser) {
        addresses.forEach(browser::get);
    }

    void sendsInvalidInput(Walker browser) {
        for (var address : addresses) {
            for (var value : INVALID) {
                var query = NAMES.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"));
                browser.get(address + "?" + query);
                browser.post(address, "application/x-www-form-urlencoded", query);
            }
            TYPES.forEach(type -> BODIES.forEach(body -> browser.post(address, type, body)));
        }
    }
}
