package fr.alin.landlord.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.landlord.model.LandlordCarrier;

/**
 * By which carrier a landlord is served.
 *
 * @param since when this was chosen; empty if it was never changed
 * @param fetchedAt its last call to fetch
 */
public record LandlordSupply(LandlordCarrier carrier, Optional<Instant> since, Optional<Instant> fetchedAt) {

    /** Of a landlord for which nothing was chosen. */
    public static final LandlordSupply USUAL =
            new LandlordSupply(LandlordCarrier.JMS, Optional.empty(), Optional.empty());

    /** Whether the landlord fetches by itself. */
    public boolean fetches() {
        return carrier == LandlordCarrier.SOAP;
    }
}
