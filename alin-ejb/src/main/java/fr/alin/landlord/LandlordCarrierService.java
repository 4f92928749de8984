package fr.alin.landlord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.landlord.model.LandlordCarrier;
import fr.alin.landlord.view.LandlordSupply;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * By which carrier a landlord is served: its queues, or its own calls. Every node reads the choice from the database at
 * each run and each call, so two nodes do no harm.
 * See decision 109-a-landlord-has-one-carrier.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class LandlordCarrierService {

    /** Longer than a run of the relay, which may still send what it read before the choice. */
    static final Duration HANDOVER = Duration.ofMinutes(1);

    @Inject
    LandlordRepository landlords;

    @Inject
    LandlordCarrierRepository carriers;

    @Inject
    CurrentCaller caller;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    @RolesAllowed(Role.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LandlordSupply supply(String landlord) {
        return carriers.find(known(landlord));
    }

    /** What waits goes by the carrier chosen; what was fetched and not confirmed comes again, under its id. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void choose(String landlord, LandlordCarrier carrier) {
        if (carriers.choose(known(landlord), carrier, clock.instant())) {
            log.record(SecurityEvent.LANDLORD_CARRIER_CHOSEN, caller.accountId(), landlord);
        }
    }

    /** Codes of the landlords whose messages wait until they are fetched. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> fetching() {
        return carriers.fetching();
    }

    /**
     * Records that a landlord's system asks for what waits.
     *
     * @return whether it can be given: not in the minute after the choice, when the relay may still send some of it
     * @throws ServedByQueue when it is served by its queues
     */
    public boolean fetch(String landlord) {
        var supply = carriers.find(landlord);
        if (!supply.fetches()) {
            throw new ServedByQueue();
        }
        var now = clock.instant();
        carriers.fetched(landlord, now);
        return !now.isBefore(supply.since().map(since -> since.plus(HANDOVER)).orElse(Instant.MIN));
    }

    private String known(String landlord) {
        return landlords.find(landlord).orElseThrow(LandlordNotFound::new).code();
    }
}
