package fr.alin.web.api;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Refuses what Jakarta REST would refuse without words of ours, or not at all: a content type that cannot be read, and
 * a caller who accepts no format. See decision 66-every-error-of-the-api-is-a-problem.
 */
public class ApiRequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final Predicate<String> TYPE = Pattern.compile("\\s*+" + TOKEN + "/" + TOKEN + "(?:\\s*+;\\s*+(?:"
                    + TOKEN + "=(?:" + TOKEN + "|\"[^\"]*+\"))?+)*+\\s*+")
            .asMatchPredicate();
    private static final Predicate<String> UNWANTED =
            Pattern.compile(";\\s*+q\\s*+=\\s*+0(?:\\.0*+)?+\\s*+(?:;|$)").asPredicate();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var problem = problem(request);
        if (problem.isPresent()) {
            problem.get().send(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Problem> problem(HttpServletRequest request) {
        var language = CallerLanguage.of(request);
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        var formats = request.getHeader(HttpHeaders.ACCEPT);
        if (type != null && !TYPE.test(type)) {
            var errors = new FieldErrors(language);
            errors.add("", RequestBody.NO_TYPE);
            return Optional.of(Problem.of(errors.refusal(), language));
        }
        return formats != null && Arrays.stream(formats.split(",")).allMatch(UNWANTED)
                ? Optional.of(Problem.of(Response.Status.NOT_ACCEPTABLE, language))
                : Optional.empty();
    }
}
