package fr.alin.candidacy.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a candidate has waited for her landlord's answer.
 *
 * @param status where her candidacy stands
 * @param since when the landlord last told anything of it
 * @param term how long a landlord has to answer
 */
public record VainWait(CandidacyStatus status, Instant since, Duration term) {

    /** When she may be set free, if nothing is heard until then. */
    public Instant over() {
        return since.plus(term);
    }

    /** Whether she may be set free now. */
    public boolean isOver(Instant now) {
        return Silence.of(status).isPresent() && !over().isAfter(now);
    }

    /** @throws LandlordNotSilent when she may not be set free now */
    public void requireOver(Instant now) {
        if (!isOver(now)) {
            throw new LandlordNotSilent();
        }
    }
}
