package fr.alin.candidacy.ranking;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** The timer's work: one transaction for each offer, so that its candidates change their ranks together. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class Rescoring {

    @Inject
    ScoreRepository repository;

    @Inject
    Scores scores;

    @Inject
    Clock clock;

    /** Offers whose candidates have points to count. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OfferReference> due(int most) {
        return repository.stale(Today.of(clock).inParis(), most);
    }

    /** Waits for another node that counts the same offer, and then finds nothing left to do. */
    public void count(OfferReference offer) {
        scores.bringUpToDate(offer);
    }
}
