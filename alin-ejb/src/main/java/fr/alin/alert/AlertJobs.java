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

/** The timers of this context; any number of nodes may run them at once. */
@Singleton
@PermitAll // called by the container's timer alone
@RunAs(Role.SYSTEM)
// a morning's digests must not hold up a new offer; one timer never overtakes itself
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN) // each chunk has a transaction of its own
public class AlertJobs {

    private static final int MOST_CHUNKS = 500;

    @Inject
    AlertIndexer areas;

    @Inject
    OfferMatching matching;

    @Inject
    AlertNotifier telling;

    @Inject
    AlertUpkeep upkeep;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "areas of alerts")
    void derive() {
        new ChunkedRun(areas::due, areas::serve, areas::postpone).run();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "new offers")
    void match() {
        IntStream.range(0, MOST_CHUNKS).takeWhile(chunk -> matching.matchSome()).count();
    }

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false, info = "people to be told")
    void tell() {
        new ChunkedRun(telling::due, telling::tell, telling::postpone).run();
    }

    /** Households age and ceilings change with the year, so everybody's areas are looked at once a day. */
    @Schedule(hour = "3", minute = "10", persistent = false, info = "upkeep of alerts")
    void keepUp() {
        upkeep.daily();
    }
}
