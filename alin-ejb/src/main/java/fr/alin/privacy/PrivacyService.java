package fr.alin.privacy;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;

import fr.alin.privacy.model.ErasureCause;
import fr.alin.privacy.model.ErasureNotFound;
import fr.alin.privacy.model.ErasureReference;
import fr.alin.privacy.persistence.ErasureRepository;
import fr.alin.privacy.persistence.ReadingRepository;
import fr.alin.privacy.view.DossierReading;
import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** What a person can do about her data (GDPR articles 15, 17 and 20); always the caller's own. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class PrivacyService {

    private static final int MOST_READINGS = 200;

    @Inject
    Instance<PersonalData> parts;

    @Inject
    ReadingRepository readings;

    @Inject
    AccountErasure erasure;

    @Inject
    ErasureRepository erasures;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Who read the caller's dossier in the last year, the last first, at most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DossierReading> readings() {
        return readings.of(caller.accountId(), MOST_READINGS);
    }

    /** All that AL'in holds on the caller: one member for each part, in the order of their names. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public JsonObject export() {
        var account = caller.accountId();
        var export =
                Json.createObjectBuilder().add("exportedAt", clock.instant().toString());
        parts.stream().sorted(comparing(PersonalData::name)).forEach(part -> export.add(part.name(), part.of(account)));
        return export.build();
    }

    /**
     * Also for whoever has no account any more.
     *
     * @throws ErasureNotFound when nothing was erased under this reference
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void requireErased(String reference) {
        ErasureReference.read(reference).filter(erasures::isProved).orElseThrow(ErasureNotFound::new);
    }

    /**
     * Erases the caller's account with all that hangs on it, at once and for good.
     *
     * @return the reference that proves it
     * @throws fr.alin.shared.error.BusinessException when a landlord has the dossier
     */
    public String erase() {
        return erasure.erase(caller.accountId(), ErasureCause.REQUEST).value();
    }
}
