package fr.alin.registration.port;

import java.time.Instant;
import java.util.Optional;

import fr.alin.shared.model.UniqueNumber;

/**
 * Where the reading of a site's news stands: what happened since a moment, in the order of the numbers, behind the last
 * number read. A round of several pages remembers when the site answered its first one, for that is where the next round
 * begins.
 */
public record NewsCursor(Instant since, Optional<UniqueNumber> afterNumber, Optional<Instant> roundBegan) {

    /** The start of a round. */
    public static NewsCursor from(Instant since) {
        return new NewsCursor(since, Optional.empty(), Optional.empty());
    }
}
