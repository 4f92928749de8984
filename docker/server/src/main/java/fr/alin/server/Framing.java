package fr.alin.server;

import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;

/**
 * Where a request ends. Two statements of it could be read one way by a proxy and another way by the server. A length
 * that stands before an encoding is forgotten by the server itself: nothing may follow a body in chunks.
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
