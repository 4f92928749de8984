package fr.alin.walk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
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
    /** The server holds the connection of a CONNECT open, since what follows would be another protocol. */
    private static final int SHORT_PATIENCE = 1_000;

    /** @param line method and address, as they are sent */
    static RawRequest send(String line, String... headers) {
        return to(SITE.getAuthority(), line, headers);
    }

    /** @param host which the request says that it is meant for */
    static RawRequest to(String host, String line, String... headers) {
        try (var socket = new Socket(SITE.getHost(), SITE.getPort())) {
            socket.setSoTimeout(line.startsWith("CONNECT ") ? SHORT_PATIENCE : PATIENCE);
            var request = line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                    + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = read(socket);
            var end = answer.indexOf("\r\n\r\n");
            return new RawRequest(answer.substring(0, end), answer.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    /** To the end, or to what came before nothing more came. */
    private static String read(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException nothingMore) {
            if (answer.size() == 0) {
                throw nothingMore;
            }
        }
        return answer.toString(StandardCharsets.UTF_8);
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
