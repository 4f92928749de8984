package fr.alin.housingapplication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.Role;

/** The dossier of an application for those who examine it: a consultant, and the message to a landlord. */
@Stateless
@RolesAllowed({Role.ADVISOR, Role.SYSTEM})
public class DossierService {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ReferenceService reference;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ApplicationDossier dossier(UniqueNumber number) {
        var application = applications.findByNumber(number).orElseThrow(NoHousingApplication::new);
        var communes = reference.communes(application.record().wantedHousing().communes());
        return ApplicationDossiers.of(application, communes);
    }
}
