package fr.alin.housingapplication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.Role;

/** The dossier of a validated application for those who examine it. */
@Stateless
@RolesAllowed({Role.ADVISOR, Role.SYSTEM})
public class DossierService {

    public ApplicationDossier dossier(UniqueNumber number) {
        throw new UnsupportedOperationException();
    }
}
