package fr.alin.web.api;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Lets the scripts of all sites call the resources named here, and read their answers and every error of the API. Never
 * with cookies: the answer is the same for every origin, so it needs no {@code Vary: Origin}.
 */
public class PublicResources implements ContainerResponseFilter {

    private static final Set<String> PATHS = Set.of(EligibilityResource.PATH, OpenApiResource.PATH);

    /** Of an answer that scripts may read. */
    static final Map<String, String> HEADERS = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "Allow, Content-Language, ETag, X-Request-Id");

    private static final String REQUEST_METHOD = "Access-Control-Request-Method";
    private static final long DAY = TimeUnit.DAYS.toSeconds(1);

    /** The answer to {@code OPTIONS}; the filter makes it one to a preflight. */
    static Response methods(String... methods) {
        return Response.noContent()
                .allow(Stream.concat(Stream.of(methods), Stream.of(HttpMethod.OPTIONS))
                        .toArray(String[]::new))
                .build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isOpen(request.getUriInfo().getPath(), response.getStatus())) {
            return;
        }
        var headers = response.getHeaders();
        var methods = response.getHeaderString(HttpHeaders.ALLOW);
        HEADERS.forEach(headers::putSingle);
        if (request.getMethod().equals(HttpMethod.OPTIONS)
                && request.getHeaderString(REQUEST_METHOD) != null
                && methods != null) {
            headers.putSingle("Access-Control-Allow-Methods", methods);
            headers.putSingle("Access-Control-Allow-Headers", "Content-Type, If-None-Match, X-Request-Id");
            headers.putSingle("Access-Control-Max-Age", DAY);
        }
    }

    /** An error says nothing that is not written in the document. */
    static boolean isOpen(String path, int status) {
        return PATHS.contains(path) || status >= Response.Status.BAD_REQUEST.getStatusCode();
    }
}
