package fr.alin.server;

import java.io.CharConversionException;
import java.util.regex.Pattern;

import org.glassfish.grizzly.http.HttpRequestPacket;

/** The path of a request as the server will read it, if it can be read at all. */
record RequestedPath(String decoded) {

    private static final String UNREADABLE = "";

    /** A parameter hides parts of a path from who guards it; the one that servers themselves write stands at the end. */
    private static final Pattern POSSIBLE = Pattern.compile("[^;]*(;jsessionid=[^;/]*)?", Pattern.DOTALL);

    static RequestedPath of(HttpRequestPacket request) {
        try {
            return new RequestedPath(request.getRequestURIRef().getDecodedURI(false));
        } catch (CharConversionException | RuntimeException unreadable) {
            return new RequestedPath(UNREADABLE);
        }
    }

    boolean isPossible() {
        return !decoded.equals(UNREADABLE) && POSSIBLE.matcher(decoded).matches();
    }
}
