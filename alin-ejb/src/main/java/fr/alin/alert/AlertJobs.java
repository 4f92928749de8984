package fr.alin.alert;

import java.util.stream.IntStream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import fr.alin.shared.security.Role;

/** Timers of the alerts; they may run on any number of nodes at once. */
@Singleton
@PermitAll // called by the container's timer only
@RunAs(Role.SYSTEM)
// morning digests must not delay new offers; a timer never overlaps with itself
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN) // each chunk has its own transaction
public class AlertJobs {

    private static final int MAX_CHUNKS = 500;

    @Inject
    AlertIndexer indexer;

    @Inject
    OfferMatching matching;

    @Inject
    AlertNotifier notifier;

    @Inject
    AlertUpkeep upkeep;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "index of alerts")
    void index() {
        new ChunkedRun(indexer::due, indexer::rebuild, indexer::postpone).run();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "new offers")
    void match() {
        IntStream.range(0, MAX_CHUNKS).takeWhile(chunk -> matching.matchSome()).count();
    }

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false, info = "alert mails")
    void report() {
        new ChunkedRun(notifier::due, notifier::report, notifier::postpone).run();
    }

    /** Households age and ceilings change with the year, so all entries are checked once a day. */
    @Schedule(hour = "3", minute = "10", persistent = false, info = "upkeep of alerts")
    void keepUp() {
        upkeep.daily();
    }
}
