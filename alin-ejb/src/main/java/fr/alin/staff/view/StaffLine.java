package fr.alin.staff.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.staff.model.StaffRole;
import fr.alin.staff.model.StaffState;
import fr.alin.staff.model.Territory;

/**
 * A member in the list of all, and on her own page.
 *
 * @param agency its name, if she belongs to one
 * @param invitedUntil when the link of the last invitation ends or ended
 * @param seenAt when she last signed in or was signed in, within an hour; empty before the first time
 */
public record StaffLine(
        long accountId,
        String name,
        String email,
        StaffRole role,
        Optional<String> agency,
        Territory territory,
        StaffState state,
        Instant invitedAt,
        Instant invitedUntil,
        Optional<Instant> seenAt) {

    /** Masked: it is personal data. */
    @Override
    public String toString() {
        return "StaffLine[" + accountId + "]";
    }
}
