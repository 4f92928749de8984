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

/** What candidacies need done by the clock. See decision 11-approved-dossiers-leave-by-a-job. */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // each candidacy is sent in a transaction of its own
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
     * Only on an application that is in force on its site and in the name of its account's holder: one that was struck off
     * has lost its candidacy by then; one that is to be renewed, or that names the holder no more, waits. One dossier that cannot leave must not keep the others; it is tried again at the next turn.
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
