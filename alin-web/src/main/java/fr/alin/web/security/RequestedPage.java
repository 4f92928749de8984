package fr.alin.web.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** The page someone asked for before signing in. Only a path of ours counts, lest sign-in lead to a stranger's site. */
public record RequestedPage(String path) {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\p{Alnum}\\-._~/?=&%+:,]*");
    private static final int LONGEST = 500;

    public RequestedPage {
        if (path == null || path.length() > LONGEST || !LOCAL.matcher(path).matches()) {
            throw new IllegalArgumentException("Not a path of ours");
        }
    }

    public static Optional<RequestedPage> of(String path) {
        try {
            return Optional.of(new RequestedPage(path));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Only what can be asked again: a POST without a session is not repeated after sign-in. */
    static Optional<RequestedPage> of(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return Optional.empty();
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return of(request.getQueryString() == null ? path : path + "?" + request.getQueryString());
    }

    String encoded() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
