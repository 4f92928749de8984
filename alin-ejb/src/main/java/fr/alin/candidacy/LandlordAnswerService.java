package fr.alin.candidacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import fr.alin.shared.security.Role;

/** Records what landlords answer to the dossiers they were sent, once per message. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class LandlordAnswerService {

    public void record(RecordLandlordAnswer answer) {
        throw new UnsupportedOperationException();
    }
}
