package fr.alin.housingapplication;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.SiteCircuit;
import fr.alin.housingapplication.persistence.SiteCircuitRepository;
import fr.alin.housingapplication.view.SiteCircuitLine;
import fr.alin.shared.security.Role;

/** What an administrator sees of the registration sites' health. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SiteCircuitService {

    @Inject
    SiteCircuitRepository circuits;

    /** The sites that were ever silent, by code; the others answer. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SiteCircuitLine> circuits() {
        var waiting = circuits.waiting();
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
