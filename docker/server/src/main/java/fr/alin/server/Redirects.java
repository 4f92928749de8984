package fr.alin.server;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.memory.Buffers;

/** Rewrites redirects so that they do not reveal the host. */
final class Redirects {

    private static final Pattern ABSOLUTE = Pattern.compile("(https?)://([^/?#]*)(.*)", Pattern.DOTALL);

    private Redirects() {}

    /** The path alone for a redirect within the site; other redirects unchanged. */
    static String withoutHost(String location, String host, int port) {
        var parts = ABSOLUTE.matcher(location);
        if (!parts.matches() || !isSame(parts.group(1), parts.group(2), host, port)) {
            return location;
        }
        var path = parts.group(3);
        return path.startsWith("//") ? "/." + path : path.startsWith("/") ? path : "/" + path;
    }

    /** Drops the body of a redirect, which contains the server's host. */
    static Optional<HttpContent> empty(Object message, HttpResponsePacket response) {
        if (!isRedirect(response)) {
            return Optional.empty();
        }
        if (!response.isCommitted()) {
            response.setChunked(false);
            response.setContentLength(0);
            response.setContentType((String) null);
        }
        if (!(message instanceof HttpContent part)) {
            return Optional.empty();
        }
        return Optional.of(HttpContent.builder(response)
                .content(Buffers.EMPTY_BUFFER)
                .last(part.isLast())
                .build());
    }

    private static boolean isRedirect(HttpResponsePacket response) {
        var status = response.getStatus();
        return status >= 300 && status < 400 && status != 304;
    }

    private static boolean isSame(String scheme, String authority, String host, int port) {
        var usual = "https".equals(scheme) ? 443 : 80;
        var name = host.toLowerCase(Locale.ROOT);
        var asked = authority.toLowerCase(Locale.ROOT);
        return asked.equals(name + ":" + port) || asked.equals(name) && (port == usual || port <= 0);
    }
}
