package fr.alin.shared.privacy;

import java.time.Instant;
import java.time.Period;

/**
 * Rows of a context that end by themselves, such as a log; an {@code @ApplicationScoped} bean, used by the nightly job of
 * context {@code privacy}.
 */
public interface ExpiringRows {

    /** How long they are kept. */
    Period kept();

    /** Deletes at most {@code most} rows from before that moment, none that another node has locked; returns how many. */
    int deleteBefore(Instant moment, int most);
}
