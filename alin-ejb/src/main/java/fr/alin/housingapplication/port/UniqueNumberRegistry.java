package fr.alin.housingapplication.port;

import java.util.Optional;

import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.shared.model.UniqueNumber;

/** The registration site that knows a unique number; which one is chosen from the number's territory. */
public interface UniqueNumberRegistry {

    /**
     * Fetches the application from its site; empty when the site does not know the number. Never called inside a
     * transaction.
     *
     * @throws fr.alin.shared.error.GatewayException when the site is down, slow or unreadable
     */
    Optional<RegisteredApplication> find(UniqueNumber number);
}
