package fr.alin.integration.registry;

import java.nio.charset.StandardCharsets;

import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.registration.port.Received;

/** A valid site answer: the contract's classes, and the complete XML without declaration. */
record ReadAnswer(InterfaceNuu content, String xml) {

    /** The answer for storage. */
    Received received() {
        return new Received(xml.getBytes(StandardCharsets.UTF_8), content.getVersionInterface());
    }
}
