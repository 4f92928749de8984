package fr.alin.housingapplication.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.LookUpReason;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.model.NumberNotImported;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.Role;

/**
 * Opens an application by its unique number for an advisor who states a reason, also before any candidacy: who is above
 * every ceiling sees no home to apply for. Each opening is recorded for the owner.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class ApplicationLookUpService {

    /** About no candidacy. */
    private static final String NONE = "";

    @Inject
    HousingApplicationRepository applications;

    @Inject
    DossierService dossiers;

    /**
     * Records the opening.
     *
     * @return the id under which the dossier is read
     * @throws NumberNotImported when no account has imported it
     */
    public long open(UniqueNumber number, LookUpReason reason) {
        var id = applications.findId(number).orElseThrow(NumberNotImported::new);
        dossiers.lookUp(number, reason, NONE);
        return id;
    }

    /** @throws NoHousingApplication when it was deleted meanwhile */
    public ApplicationDossier read(long id, LookUpReason reason) {
        return dossiers.lookUp(number(id), reason, NONE);
    }

    /**
     * Enters the income of the last twelve months from a paper. Recorded for the owner.
     *
     * @throws NoHousingApplication when it was deleted meanwhile
     * @throws fr.alin.shared.error.InvalidValueException as {@link ProvenIncome#checkOn}
     */
    public void proveIncome(long id, ProvenIncome proven) {
        dossiers.proveIncome(number(id), proven, NONE);
    }

    private UniqueNumber number(long id) {
        return applications.findNumber(id).orElseThrow(NoHousingApplication::new);
    }
}
