package fr.alin.walk;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What came back.
 *
 * @param who the guest who asked
 * @param asked method and address, and what was special about the form
 * @param id the number of the request, in the server's log too
 * @param address where the answer came from, without the host
 */
record Answer(String who, String asked, String id, String address, int status, HttpHeaders headers, String body) {

    boolean isPage() {
        return headers.firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    boolean isRedirect() {
        return status / 100 == 3;
    }

    /** Where a redirect leads to, without the host. */
    Optional<String> location() {
        return headers.firstValue("Location").map(Answer::local);
    }

    Document document() {
        return Jsoup.parse(body);
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
