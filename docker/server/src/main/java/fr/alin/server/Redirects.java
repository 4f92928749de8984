package fr.alin.server;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where redirects lead. */
final class Redirects {

    private static final Pattern ABSOLUTE = Pattern.compile("(https?)://([^/?#]*)(.*)", Pattern.DOTALL);

    private Redirects() {}

    /** A redirect within the site as a mere path; one to another site as it is. */
    static String withoutHost(String location, String host, int port) {
        var parts = ABSOLUTE.matcher(location);
        if (!parts.matches() || !isSame(parts.group(1), parts.group(2), host, port)) {
            return location;
        }
        var path = parts.group(3);
        return path.startsWith("//") ? "/." + path : path.startsWith("/") ? path : "/" + path;
    }

    private static boolean isSame(String scheme, String authority, String host, int port) {
        var usual = "https".equals(scheme) ? 443 : 80;
        var name = host.toLowerCase(Locale.ROOT);
        var asked = authority.toLowerCase(Locale.ROOT);
        return asked.equals(name + ":" + port) || asked.equals(name) && (port == usual || port <= 0);
    }
}
