package fr.alin.integration.registry;

import java.nio.charset.StandardCharsets;

import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.registration.port.Received;

/** A site's answer, valid and in the contract's classes, with its XML as it came, whole and without a declaration. */
record ReadAnswer(InterfaceNuu content, String xml) {

    /** What is kept of it. */
    Received received() {
        return new Received(xml.getBytes(StandardCharsets.UTF_8), content.getVersionInterface());
    }
}
