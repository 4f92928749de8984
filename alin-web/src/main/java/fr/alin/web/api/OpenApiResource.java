package fr.alin.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Serves the OpenAPI document; a test compares it with the implementation. */
@Path(OpenApiResource.PATH)
public class OpenApiResource {

    static final String PATH = "openapi.yaml";

    private static final String KEPT_AN_HOUR = "public, max-age=3600";

    private static final byte[] DOCUMENT = document();
    private static final EntityTag TAG = new EntityTag(digest(DOCUMENT));

    /** The document, or 304 for a caller that has it. */
    @GET
    @Produces("application/yaml")
    public Response document(@Context Request request) {
        var unchanged = request.evaluatePreconditions(TAG);
        var answer = unchanged == null ? Response.ok(DOCUMENT).language(Locale.ENGLISH) : unchanged;
        return answer.tag(TAG).header(HttpHeaders.CACHE_CONTROL, KEPT_AN_HOUR).build();
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
