package fr.alin.web.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** The page requested before sign-in. Only local paths are accepted, against open redirects. */
public record RequestedPage(String path) {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\p{Alnum}\\-._~/?=&%+:,]*");
    /** What the server itself rejects in a path: some encoded characters, empty segments and those of dots. */
    private static final Pattern UNFIT =
            Pattern.compile("[^?]*(?:%(?:2f|5c|00|2e)|//|/\\.{1,2}(?:[/?]|$)).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR_STAFF = Pattern.compile("/(?:advisor|administrator|landlord|staff)/");
    private static final int MAX_LENGTH = 500;
    private static final String FORM_OF_A_PAGE = "jakarta.faces.ViewState";

    public RequestedPage {
        if (path == null
                || path.length() > MAX_LENGTH
                || !LOCAL.matcher(path).matches()
                || UNFIT.matcher(path).matches()) {
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

    /** A GET, or the page of a posted Faces form; the post itself is not repeated after sign-in. */
    static Optional<RequestedPage> of(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) && request.getParameter(FORM_OF_A_PAGE) == null) {
            return Optional.empty();
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString() == null ? shown(request) : request.getQueryString();
        return of(query.isEmpty() ? path : path + "?" + query);
    }

    /** The query in the browser's address, which the action of a form on the page lacks. */
    private static String shown(HttpServletRequest request) {
        var from = Optional.ofNullable(request.getHeader("Referer")).orElse("");
        var page = request.getRequestURI() + "?";
        return from.contains(page) ? from.substring(from.indexOf(page) + page.length()) : "";
    }

    /** Whether only staff may open it. */
    public boolean isForStaff() {
        return FOR_STAFF.matcher(path).lookingAt();
    }

    String encoded() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
