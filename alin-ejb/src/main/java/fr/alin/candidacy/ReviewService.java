package fr.alin.candidacy;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.shared.security.Role;

/** How an advisor reads pending candidacies and decides on them (R-156, stage 2). */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class ReviewService {

    /** Candidacies that wait for a decision, oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReviewLine> pending() {
        throw new UnsupportedOperationException();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ReviewDossier open(long candidacyId) {
        throw new UnsupportedOperationException();
    }

    public void approve(long candidacyId, long version) {
        throw new UnsupportedOperationException();
    }

    public void refuse(long candidacyId, long version, RefusalReason reason, String comment) {
        throw new UnsupportedOperationException();
    }
}
