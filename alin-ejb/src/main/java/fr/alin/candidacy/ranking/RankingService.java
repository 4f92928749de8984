package fr.alin.candidacy.ranking;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.view.PublishedGrids;
import fr.alin.shared.time.Today;

/** Tells what ranks candidates. Open to everyone, since it is about nobody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RankingService {

    @Inject
    RankingGrids grids;

    @Inject
    Clock clock;

    /** The grids in force today, and when the next ones begin. */
    public PublishedGrids published() {
        return PublishedGrids.on(Today.of(clock).inParis(), grids.calendar());
    }
}
