package fr.alin.integration.offer;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The operations of the landlords' endpoint, by the name of the element that asks for them. */
@ApplicationScoped
public class LandlordOperations {

    @Inject
    Instance<LandlordOperation> all;

    /** Empty for offers, and for anything that is no request. */
    Optional<LandlordOperation> find(String request) {
        return all.stream()
                .filter(operation -> operation.request().equals(request))
                .findFirst();
    }
}
