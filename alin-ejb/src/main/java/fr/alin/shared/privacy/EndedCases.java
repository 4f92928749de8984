package fr.alin.shared.privacy;

import java.time.Instant;

/**
 * Cases of a context that are deleted some time after their end (domain §9). Each context that owns such rows has an
 * {@code @ApplicationScoped} implementation, used by context {@code privacy}.
 */
public interface EndedCases {

    /**
     * Deletes at most {@code most} cases that ended before that moment, with their dependent rows; returns how many.
     */
    int deleteEndedBefore(Instant moment, int most);
}
