package fr.alin.server;

import java.io.CharConversionException;
import java.util.regex.Pattern;

import org.glassfish.grizzly.http.HttpRequestPacket;

/** The request path as the server will decode it; empty if it cannot be decoded. */
record RequestedPath(String decoded) {

    private static final String UNREADABLE = "";

    /** Path parameters can bypass access rules, so only the final one that servers write themselves is allowed. */
    private static final Pattern VALID = Pattern.compile("[^;]*(;jsessionid=[^;/]*)?", Pattern.DOTALL);

    static RequestedPath of(HttpRequestPacket request) {
        try {
            return new RequestedPath(request.getRequestURIRef().getDecodedURI(false));
        } catch (CharConversionException | RuntimeException unreadable) {
            return new RequestedPath(UNREADABLE);
        }
    }

    boolean isValid() {
        return !decoded.equals(UNREADABLE) && VALID.matcher(decoded).matches();
    }
}
