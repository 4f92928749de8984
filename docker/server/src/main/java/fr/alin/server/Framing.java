package fr.alin.server;

import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;

/**
 * Detects ambiguous request framing: a proxy and the server could disagree where the request ends (request smuggling).
 * The server ignores a content length before a transfer encoding, so the connection must end after a chunked body.
 */
final class Framing {

    private Framing() {}

    static boolean isAmbiguous(HttpRequestPacket request) {
        var lengths = count(request, Header.ContentLength);
        var encodings = count(request, Header.TransferEncoding);
        return lengths + encodings > 1;
    }

    private static int count(HttpRequestPacket request, Header header) {
        var count = 0;
        for (var ignored : request.getHeaders().values(header)) {
            count++;
        }
        return count;
    }
}
