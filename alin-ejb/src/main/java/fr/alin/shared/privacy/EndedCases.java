package fr.alin.shared.privacy;

import java.time.Instant;

/**
 * What a context holds of cases that are over and that go by themselves some time after their end (domain §9): an
 * {@code @ApplicationScoped} bean of the context that owns the rows, found by the context {@code privacy}.
 */
public interface EndedCases {

    /** Deletes at most so many that ended before that moment, with all that hangs on them; answers how many. */
    int deleteEndedBefore(Instant moment, int most);
}
