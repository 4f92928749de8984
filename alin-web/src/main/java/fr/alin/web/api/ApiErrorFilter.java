package fr.alin.web.api;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;

import fr.alin.web.security.RequestIdFilter;

/**
 * Stands before the error pages: what the server refuses under {@code /api} before Jakarta REST is asked is answered
 * like every error of the API. See decision 66-every-error-of-the-api-is-a-problem.
 */
public class ApiErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String API = "/api";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOfTheApi(request)) {
            problem(request, CallerLanguage.of(request)).send(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOfTheApi(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var root = request.getContextPath() + API;
        return failed != null && (failed.equals(root) || failed.startsWith(root + "/"));
    }

    private static Problem problem(HttpServletRequest request, Locale language) {
        var status = Response.Status.fromStatusCode((int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        return status == Response.Status.INTERNAL_SERVER_ERROR
                ? Problem.ofFailure(language, (String) request.getAttribute(RequestIdFilter.ATTRIBUTE))
                : Problem.of(status, language);
    }
}
