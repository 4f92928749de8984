package fr.alin.registration.port;

import java.time.Instant;
import java.util.Optional;

import fr.alin.shared.model.UniqueNumber;

/**
 * Position in a site's news, which come in pages ordered by number.
 *
 * @param since start of the period that this round reads
 * @param afterNumber last number read
 * @param roundBegan when the site answered the first page; the next round starts from there
 */
public record NewsCursor(Instant since, Optional<UniqueNumber> afterNumber, Optional<Instant> roundBegan) {

    /** The cursor of a new round. */
    public static NewsCursor from(Instant since) {
        return new NewsCursor(since, Optional.empty(), Optional.empty());
    }
}
