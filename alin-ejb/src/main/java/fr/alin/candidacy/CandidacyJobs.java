package fr.alin.candidacy;

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
 * Sends the lists of candidates that leave by themselves, gives homes back whose time is over, ends the terms of
 * employers, judges whether changed homes still suit, and lets refusals take effect. Each node has these timers, and two at
 * once do no harm: they lock the home, the employer's term, the row to judge or the candidacy before they look at its state,
 * and the second finds that nothing is left to do.
 * See decision 74-a-home-sends-one-list.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // one transaction per home
public class CandidacyJobs {

    private static final Logger LOG = Logger.getLogger(CandidacyJobs.class.getName());
    private static final int BATCH = 500;

    @Inject
    ListDepartures departures;

    @Inject
    HomeReturns returns;

    @Inject
    EmployerValidationService employers;

    @Inject
    HomeFitService fits;

    @Inject
    RefusalService refusals;

    /** Soon after midnight, when terms of days end. */
    @Schedule(hour = "0", minute = "*/10", persistent = false)
    void expireEmployersTerms() {
        employers.expire();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void judgeFits() {
        fits.due(BATCH).forEach(this::judge);
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void sendLists() {
        departures.due(BATCH).forEach(this::send);
    }

    @Schedule(hour = "*", minute = "*", second = "5/20", persistent = false)
    void letRefusalsTakeEffect() {
        refusals.due(BATCH).forEach(this::refuse);
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void returnHomes() {
        returns.due(BATCH).forEach(this::giveBack);
    }

    private void judge(long candidacy) {
        try {
            fits.judge(candidacy);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Whether its home still suits candidacy " + candidacy + " could not be judged", e);
        }
    }

    private void giveBack(OfferReference home) {
        try {
            returns.giveBack(home);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The home " + home.value() + " could not be given back to its landlord", e);
        }
    }

    private void refuse(long candidacy) {
        try {
            refusals.takeEffect(candidacy);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The refusal of candidacy " + candidacy + " could not take effect", e);
        }
    }

    /** A failure does not stop the others; the next run tries again. */
    private void send(OfferReference home) {
        try {
            departures.refreshStandings(home);
            departures.sendByItself(home);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The list of " + home.value() + " could not be sent to its landlord", e);
        }
    }
}
