package fr.alin.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import fr.alin.launcher.RunningSystem;

/**
 * A request as no HTTP client would send it.
 *
 * @param head status line and headers of the answer
 * @param body the answer's body, however it was framed
 */
record RawRequest(String head, String body) {

    private static final URI SITE = URI.create(RunningSystem.current().baseUrl());
    private static final int PATIENCE = 30_000;

    /** @param line method and address, as they are sent */
    static RawRequest send(String line, String... headers) {
        try (var socket = new Socket(SITE.getHost(), SITE.getPort())) {
            socket.setSoTimeout(PATIENCE);
            var request = line + " HTTP/1.1\r\nHost: " + SITE.getAuthority() + "\r\nConnection: close\r\n"
                    + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var end = answer.indexOf("\r\n\r\n");
            return new RawRequest(answer.substring(0, end), answer.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    int status() {
        return Integer.parseInt(head.split(" ")[1]);
    }

    Optional<String> header(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /** Where a redirect leads to, without the host. */
    String location() {
        return header("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
