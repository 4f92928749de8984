package fr.alin.registration;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.registration.model.SiteCircuit;
import fr.alin.registration.port.WaitingRequests;
import fr.alin.registration.view.SiteCircuitLine;
import fr.alin.shared.security.Role;

/** The health of the registration sites, for administrators. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SiteCircuitService {

    @Inject
    SiteCircuitRepository circuits;

    @Inject
    WaitingRequests requests;

    /** The sites that have failed at least once, by code; the others have always answered. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SiteCircuitLine> circuits() {
        var waiting = requests.bySite();
        return circuits.all().stream()
                .map(circuit -> line(circuit, waiting.getOrDefault(circuit.siteCode(), 0)))
                .toList();
    }

    private static SiteCircuitLine line(SiteCircuit circuit, int waiting) {
        return new SiteCircuitLine(
                circuit.siteCode(),
                circuit.state(),
                circuit.failures(),
                circuit.since(),
                Optional.of(circuit.nextProbeAt()).filter(next -> circuit.isOpen()),
                waiting,
                circuit.lastFailure());
    }
}
