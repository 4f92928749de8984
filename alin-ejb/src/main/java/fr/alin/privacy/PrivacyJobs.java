package fr.alin.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import fr.alin.shared.security.Role;

/** Erases expired data each night, in small batches. Several nodes can run at once: they take different rows. */
@Singleton
@PermitAll // called by the timer only
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // one transaction per batch
public class PrivacyJobs {

    private static final Logger LOG = Logger.getLogger(PrivacyJobs.class.getName());
    private static final int BATCH = 200;
    private static final int MAX_BATCHES = 500;

    @Inject
    RetentionService retention;

    @Schedule(hour = "2", minute = "20", persistent = false, info = "retention")
    public void forget() {
        batches("inactive accounts warned", retention::warnInactive);
        each("Inactive account", retention::inactive, retention::eraseInactive);
        batches("struck-off applications warned", retention::warnStruckOff);
        each("Struck-off application of account", retention::struckOff, retention::eraseStruckOff);
        batches("candidacies erased", retention::eraseEndedCandidacies);
        batches("readings deleted", retention::deleteReadings);
        batches("entries of logs and requests for help deleted", retention::deleteExpired);
        batches("messages deleted", retention::deleteMessages);
    }

    private static void batches(String what, IntUnaryOperator batch) {
        var total = 0;
        for (var turn = 0; turn < MAX_BATCHES; turn++) {
            var done = batch.applyAsInt(BATCH);
            total += done;
            if (done == 0) {
                break;
            }
        }
        LOG.log(total > 0 ? Level.INFO : Level.FINE, total + " " + what);
    }

    /**
     * Erases one at a time. One that is refused, for instance because a landlord has the dossier, does not stop the
     * others and is tried again the next night.
     */
    private static void each(String what, IntFunction<List<Long>> due, LongConsumer erase) {
        var failed = new HashSet<Long>();
        for (var turn = 0; turn < MAX_BATCHES; turn++) {
            var accounts = due.apply(BATCH + failed.size());
            accounts.stream().filter(account -> !failed.contains(account)).forEach(account -> {
                try {
                    erase.accept(account);
                } catch (RuntimeException refused) {
                    failed.add(account);
                    LOG.log(Level.WARNING, what + " " + account + " could not be erased", refused);
                }
            });
            if (failed.containsAll(accounts)) {
                break;
            }
        }
    }
}
