package fr.alin.candidacy.view;

import java.time.Instant;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.VainWait;
import fr.alin.shared.model.UniqueNumber;

/**
 * A candidate who waits for her landlord, before an advisor sets her free.
 *
 * @param reminders how many reminders of the list her landlord's agents were mailed
 * @param others how many other candidates the landlord keeps for the home
 * @param now when it was read
 */
public record VainWaitView(
        long id,
        long version,
        UniqueNumber application,
        AppliedOffer offer,
        VainWait vainWait,
        int reminders,
        int others,
        Instant now) {

    /** Whether she may be set free now. */
    public boolean isOver() {
        return vainWait.isOver(now);
    }
}
