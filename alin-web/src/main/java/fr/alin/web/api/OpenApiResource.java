package fr.alin.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Serves the OpenAPI document; a test compares it with the implementation. */
@Path("openapi.yaml")
@ApplicationScoped
public class OpenApiResource {

    @GET
    @Produces("application/yaml;charset=UTF-8")
    public String document() {
        try (var document = OpenApiResource.class.getResourceAsStream("openapi.yaml")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The document of the services cannot be read", e);
        }
    }
}
