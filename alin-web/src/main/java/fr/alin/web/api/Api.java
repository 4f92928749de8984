package fr.alin.web.api;

import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Version 1 of the API; its answers may only be extended. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                EligibilityResource.class,
                OpenApiResource.class,
                PublicResources.class,
                FailureMapper.class,
                InvalidRequestMapper.class,
                RefusedRequestMapper.class);
    }

    /** Switches WADL off: openapi.yaml describes the API, and the WADL would name the server product. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
