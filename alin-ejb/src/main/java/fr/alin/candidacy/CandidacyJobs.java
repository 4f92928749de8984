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
 * employers, judges whether changed homes still suit, lets refusals take effect, and reminds silent landlords. Each node has these timers, and two at
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

    @Inject
    ReminderService reminders;

    /** Soon after midnight, when terms of days end. */
    @Schedule(hour = "0", minute = "*/10", persistent = false)
    void expireEmployersTerms() {
        employers.expire();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void judgeFits() {
        fits.due(BATCH)
                .forEach(candidacy -> attempt(
                        () -> fits.judge(candidacy),
                        "Whether its home still suits candidacy %s could not be judged",
                        candidacy));
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void sendLists() {
        departures
                .due(BATCH)
                .forEach(home ->
                        attempt(() -> send(home), "The list of %s could not be sent to its landlord", home.value()));
    }

    @Schedule(hour = "*", minute = "*", second = "5/20", persistent = false)
    void letRefusalsTakeEffect() {
        refusals.due(BATCH)
                .forEach(candidacy -> attempt(
                        () -> refusals.takeEffect(candidacy),
                        "The refusal of candidacy %s could not take effect",
                        candidacy));
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void returnHomes() {
        returns.due(BATCH)
                .forEach(home -> attempt(
                        () -> returns.giveBack(home),
                        "The home %s could not be given back to its landlord",
                        home.value()));
    }

    /** Once an hour in the day: the mails are for people at work. */
    @Schedule(hour = "8-18", minute = "23", persistent = false)
    void remindLandlords() {
        reminders
                .due(BATCH)
                .forEach(home -> attempt(
                        () -> reminders.remind(home),
                        "The landlord of %s could not be reminded of its list",
                        home.value()));
    }

    private void send(OfferReference home) {
        departures.refreshStandings(home);
        departures.sendByItself(home);
    }

    /** A failure does not stop the others; the next run tries again. */
    private static void attempt(Runnable act, String failure, Object subject) {
        try {
            act.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, failure.formatted(subject), e);
        }
    }
}
