package fr.alin.candidacy.ranking;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/**
 * Counts points again when a grid takes force or an offer closes on another day. Each node has this timer, and two at once
 * do no harm: the home of an offer is locked while its points are counted, and the second finds them up to date.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // one transaction per offer
public class RankingJobs {

    private static final Logger LOG = Logger.getLogger(RankingJobs.class.getName());
    private static final int BATCH = 200;

    @Inject
    Rescoring rescoring;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void count() {
        rescoring.due(BATCH).forEach(this::count);
    }

    /** A failure does not stop the others; the next run tries again. */
    private void count(OfferReference offer) {
        try {
            rescoring.count(offer);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The points of the candidates for " + offer + " could not be counted", e);
        }
    }
}
