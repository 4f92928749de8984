package fr.alin.candidacy;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import fr.alin.shared.security.Role;

/** Sends approved dossiers to the landlord: the candidacy's new state and the owed message are one transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class TransmissionService {

    /** Identifiers of approved candidacies that can leave now, oldest first. */
    public List<Long> due(int limit) {
        throw new UnsupportedOperationException();
    }

    public void send(long candidacyId) {
        throw new UnsupportedOperationException();
    }
}
