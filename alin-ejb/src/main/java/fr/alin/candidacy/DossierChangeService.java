package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.view.DossierChange;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/**
 * What changed in a dossier after its approval, for the advisor who works on it.
 * See decision 99-what-changed-after-an-approval.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class DossierChangeService {

    @Inject
    DossierChanges changes;

    @Inject
    OwnWork work;

    @Inject
    Clock clock;

    /**
     * Oldest first.
     *
     * @throws ReasonNotStated when the dossier is not the advisor's work
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DossierChange> of(long candidacyId) {
        work.require(candidacyId);
        return changes.of(candidacyId);
    }

    /** The candidacies of a home with changes that no advisor has seen; it does not tell which. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<Long> unseenOn(OfferReference home) {
        return changes.unseenOn(home);
    }

    /**
     * Notes that the advisor has seen them.
     *
     * @param shown the moment of the latest that she was shown
     * @throws ReasonNotStated when the dossier is not the advisor's work
     */
    public void see(long candidacyId, Instant shown) {
        work.require(candidacyId);
        changes.see(candidacyId, shown, clock.instant());
    }
}
