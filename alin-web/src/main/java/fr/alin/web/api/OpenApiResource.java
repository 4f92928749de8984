package fr.alin.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves the OpenAPI document; a test compares it with the implementation. */
@Path(OpenApiResource.PATH)
public class OpenApiResource {

    static final String PATH = "openapi.yaml";

    private static final String TYPE = "application/yaml";

    private static final String KEPT_AN_HOUR = "public, max-age=3600";

    private static final byte[] DOCUMENT = document();
    static final String TAG = '"' + digest(DOCUMENT) + '"';

    /** The document, or 304 for a caller that has it. */
    @GET
    @Produces(TYPE)
    public Response document(@Context HttpHeaders headers) {
        return isKept(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                ? with(Response.notModified())
                : with(described().entity(DOCUMENT));
    }

    /** The headers of {@code GET}; the length of an answer without a body would else be nought. */
    @HEAD
    @Produces(TYPE)
    public Response headers(@Context HttpHeaders headers) {
        return isKept(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                ? with(Response.notModified())
                : with(described());
    }

    private static Response.ResponseBuilder described() {
        return Response.ok().type(TYPE).language(Locale.ENGLISH).header(HttpHeaders.CONTENT_LENGTH, DOCUMENT.length);
    }

    private static Response with(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.ETAG, TAG)
                .header(HttpHeaders.CACHE_CONTROL, KEPT_AN_HOUR)
                .build();
    }

    /** Whether one of the tags sent is the document's; a malformed one is no tag of ours. */
    static boolean isKept(String tags) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(TAG));
    }

    @OPTIONS
    public Response methods() {
        return PublicResources.methods("GET", "HEAD");
    }

    private static byte[] document() {
        try (var document = OpenApiResource.class.getResourceAsStream(PATH)) {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The document of the services cannot be read", e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
