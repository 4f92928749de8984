package fr.alin.housingapplication;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.port.UniqueNumberRegistry;
import fr.alin.shared.error.GatewayException;
import fr.alin.shared.model.UniqueNumber;

/** A registration site that a test fills, silences and counts the calls of. */
class SiteOfTest implements UniqueNumberRegistry {

    final Map<UniqueNumber, RegisteredApplication> known = new HashMap<>();
    boolean silent;
    int calls;

    @Override
    public Optional<RegisteredApplication> find(UniqueNumber number) {
        calls++;
        if (silent) {
            throw new GatewayException("silent");
        }
        return Optional.ofNullable(known.get(number));
    }
}
