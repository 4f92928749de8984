package fr.alin.candidacy;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import fr.alin.candidacy.view.CandidacyCard;
import fr.alin.candidacy.view.CandidacyLine;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/** What an applicant can do with candidacies; always the caller's own. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class CandidacyService {

    /** "Je postule": one active candidacy at a time, for an open offer that suits the household. */
    public void apply(OfferReference offer) {
        throw new UnsupportedOperationException();
    }

    /** Gives the active candidacy up, until it is sent to the landlord. */
    public void cancel() {
        throw new UnsupportedOperationException();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<CandidacyCard> active() {
        throw new UnsupportedOperationException();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CandidacyLine> archive() {
        throw new UnsupportedOperationException();
    }
}
