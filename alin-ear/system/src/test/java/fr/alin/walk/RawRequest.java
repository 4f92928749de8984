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
 * A raw HTTP exchange, for requests that HTTP clients refuse to send.
 *
 * @param head status line and headers of the response
 * @param body body of the response, with any framing
 */
record RawRequest(String head, String body) {

    private static final URI SITE = URI.create(RunningSystem.current().baseUrl());
    private static final int TIMEOUT = 30_000;
    /** The server keeps the connection of a CONNECT open for another protocol. */
    private static final int SHORT_PATIENCE = 1_000;

    /** @param line method and address, unchanged */
    static RawRequest send(String line, String... headers) {
        return to(SITE.getAuthority(), line, headers);
    }

    /** @param host value of the Host header */
    static RawRequest to(String host, String line, String... headers) {
        try (var socket = new Socket(SITE.getHost(), SITE.getPort())) {
            socket.setSoTimeout(line.startsWith("CONNECT ") ? SHORT_PATIENCE : TIMEOUT);
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

    /** Reads to the end of the stream or until the timeout. */
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

    /** The redirect target without the host. */
    String location() {
        return header("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
