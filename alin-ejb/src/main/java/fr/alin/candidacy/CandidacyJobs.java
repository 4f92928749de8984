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

import fr.alin.housingapplication.standing.StandingService;
import fr.alin.shared.security.Role;

/**
 * Sends approved candidacies on a timer.
 * See decision 11-approved-dossiers-leave-by-a-job.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // one transaction per candidacy
public class CandidacyJobs {

    private static final Logger LOG = Logger.getLogger(CandidacyJobs.class.getName());
    private static final int BATCH = 50;

    @Inject
    TransmissionService transmissions;

    @Inject
    StandingService standings;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void transmit() {
        transmissions.due(BATCH).forEach(this::send);
    }

    /**
     * Sends one candidacy if its application is in force on its site and in the name of the account's holder. Otherwise
     * it waits, for instance for a renewal; after a strike-off it has already ended. A failure does not stop the
     * others; the next run tries again.
     */
    private void send(long candidacyId) {
        try {
            if (standings.mayBePassedOn(transmissions.applicationOf(candidacyId))) {
                transmissions.send(candidacyId);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Candidacy " + candidacyId + " could not be sent to its landlord", e);
        }
    }
}
