package fr.alin.server;

import java.io.CharConversionException;
import java.util.regex.Pattern;

import org.glassfish.grizzly.http.HttpRequestPacket;

/** The path of a request as the server will read it, if it can be read at all. */
record RequestedPath(String decoded) {

    private static final String UNREADABLE = "";

    /** The way up or on the spot, hidden from the server's own folding by a parameter. */
    private static final Pattern HIDDEN_DOTS = Pattern.compile("/\\.{1,2};");

    static RequestedPath of(HttpRequestPacket request) {
        try {
            return new RequestedPath(request.getRequestURIRef().getDecodedURI(false));
        } catch (CharConversionException | RuntimeException unreadable) {
            return new RequestedPath(UNREADABLE);
        }
    }

    boolean isPossible() {
        return !decoded.equals(UNREADABLE) && !HIDDEN_DOTS.matcher(decoded).find();
    }
}
