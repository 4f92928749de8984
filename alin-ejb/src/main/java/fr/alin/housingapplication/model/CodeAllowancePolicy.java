package fr.alin.housingapplication.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How many codes may be mailed: a few an hour, so that nobody's mailbox is flooded and nobody guesses for long. */
public class CodeAllowancePolicy {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final int mailsPerHour;

    public CodeAllowancePolicy(int mailsPerHour) {
        this.mailsPerHour = mailsPerHour;
    }

    /** From when on the codes already issued count. */
    public Instant countedSince(Instant now) {
        return now.minus(WINDOW);
    }

    /** Until when no code may be mailed; empty when one may be now. The instants come oldest first. */
    public Optional<Instant> blockedUntil(List<Instant> issued) {
        return issued.size() < mailsPerHour
                ? Optional.empty()
                : Optional.of(issued.get(issued.size() - mailsPerHour).plus(WINDOW));
    }
}
