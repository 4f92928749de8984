package fr.alin.landlord.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.landlord.model.LandlordKey;

/**
 * A public key in a landlord's list.
 *
 * @param state what may be done with it today
 * @param registeredBy name of the administrator; empty when her account is gone
 * @param revokedBy as {@code registeredBy}; empty unless it is revoked
 * @param revocationReason empty unless it is revoked
 */
public record LandlordKeyLine(
        String keyId,
        State state,
        LocalDate from,
        Optional<LocalDate> until,
        Instant registeredAt,
        String registeredBy,
        Optional<Instant> revokedAt,
        String revokedBy,
        String revocationReason) {

    /** What may be done with a key. */
    public enum State {
        USABLE,
        TO_COME,
        ENDED,
        REVOKED;

        public static State of(LandlordKey key, LocalDate today) {
            if (key.isRevoked()) {
                return REVOKED;
            }
            if (key.isUsable(today)) {
                return USABLE;
            }
            return today.isBefore(key.period().from()) ? TO_COME : ENDED;
        }
    }

    public boolean revoked() {
        return state == State.REVOKED;
    }
}
