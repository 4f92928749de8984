package fr.alin.shared.privacy;

import java.util.List;

/**
 * What one log keeps of the acts of members of staff; an {@code @ApplicationScoped} bean of each context that has such a
 * log, used by context {@code privacy}.
 */
public interface StaffTraces {

    /** What the member did, latest first. */
    List<StaffTrace> by(long memberId, int most);
}
