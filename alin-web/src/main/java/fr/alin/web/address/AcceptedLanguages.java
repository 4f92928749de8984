package fr.alin.web.address;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** Reads a malformed {@code Accept-Language} header as {@code *}, so that nothing fails on it. */
final class AcceptedLanguages extends HttpServletRequestWrapper {

    private static final String HEADER = "Accept-Language";
    private static final String ANY = "*";

    private static final String RANGE = "(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\\*)";
    private static final String WEIGHT = "(?:[ \\t]*;[ \\t]*q=(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?";
    private static final Pattern ONE = Pattern.compile(RANGE + WEIGHT);
    /** Longer than any browser sends. */
    private static final int MAX_LENGTH = 1000;

    private AcceptedLanguages(HttpServletRequest request) {
        super(request);
    }

    /** The request itself unless its header is malformed. */
    static HttpServletRequest of(HttpServletRequest request) {
        var sent = request.getHeaders(HEADER);
        return sent == null || Collections.list(sent).stream().allMatch(AcceptedLanguages::isWellFormed)
                ? request
                : new AcceptedLanguages(request);
    }

    /** RFC 9110, section 12.5.4. */
    static boolean isWellFormed(String header) {
        if (header.length() > MAX_LENGTH) {
            return false;
        }
        for (var one : header.split(",", -1)) {
            if (!ONE.matcher(one.strip()).matches()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String getHeader(String name) {
        return HEADER.equalsIgnoreCase(name) ? ANY : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return HEADER.equalsIgnoreCase(name) ? Collections.enumeration(List.of(ANY)) : super.getHeaders(name);
    }

    @Override
    public Locale getLocale() {
        return Locale.FRENCH;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(Locale.FRENCH));
    }
}
