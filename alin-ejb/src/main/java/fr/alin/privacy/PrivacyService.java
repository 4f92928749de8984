package fr.alin.privacy;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import fr.alin.privacy.model.ErasureCause;
import fr.alin.privacy.model.ErasureReference;
import fr.alin.privacy.view.DossierReading;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** Access, export and erasure of the caller's own data (GDPR articles 15, 17 and 20). */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class PrivacyService {

    private static final int MAX_READINGS = 200;

    @Inject
    PersonalDataExport data;

    @Inject
    ReadingRepository readings;

    @Inject
    AccountErasure erasure;

    @Inject
    ErasureRepository erasures;

    @Inject
    CurrentCaller caller;

    /** Readings of the caller's dossier in the last year, latest first, at most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DossierReading> readings() {
        return readings.of(caller.accountId(), MAX_READINGS);
    }

    /** All data on the caller: one member for each part, ordered by name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public JsonObject export() {
        return data.of(caller.accountId());
    }

    /**
     * Checks the proof of an erasure. Open to visitors, since the account no longer exists.
     *
     * @throws ErasureNotFound when nothing was erased under this reference
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void requireErased(String reference) {
        ErasureReference.read(reference).filter(erasures::isProved).orElseThrow(ErasureNotFound::new);
    }

    /**
     * Erases the caller's account with all its data, immediately and permanently.
     *
     * @return the reference that proves the erasure
     * @throws fr.alin.shared.error.BusinessException when a landlord has the dossier
     */
    public String erase() {
        return erasure.erase(caller.accountId(), ErasureCause.REQUEST).value();
    }
}
