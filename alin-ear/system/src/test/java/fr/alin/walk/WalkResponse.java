package fr.alin.walk;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A response.
 *
 * @param who the persona
 * @param asked method, address and variation of the form
 * @param id the request id, also in the server's log
 * @param address the requested address, without the host
 */
record WalkResponse(String who, String asked, String id, String address, int status, HttpHeaders headers, String body) {

    boolean isPage() {
        return headers.firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    boolean isRedirect() {
        return status / 100 == 3;
    }

    /** The redirect target without the host. */
    Optional<String> location() {
        return headers.firstValue("Location").map(WalkResponse::local);
    }

    Document document() {
        return Jsoup.parse(body);
    }

    /** The names of the fields that the page refuses: the field is marked, or, for a group, its error has a text. */
    Set<String> refusedFields() {
        if (!isPage()) {
            return Set.of();
        }
        var page = document();
        var refused = new HashSet<>(page.select("[name][aria-invalid=true]").eachAttr("name"));
        page.select(".field-error[id$=-error]").stream()
                .filter(Element::hasText)
                .forEach(error -> refused.add(error.id().replaceFirst("-error$", "")));
        return refused;
    }

    private static String local(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    String path() {
        return URI.create(address).getPath();
    }

    @Override
    public String toString() {
        return "%s as %s → %d [%s]".formatted(asked, who, status, id);
    }
}
