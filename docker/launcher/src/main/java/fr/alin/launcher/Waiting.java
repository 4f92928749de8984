package fr.alin.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits until a component answers; gives up early if it has stopped. */
final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    static void until(String what, Duration limit, BooleanSupplier reached, BooleanSupplier stillRunning) {
        var end = Instant.now().plus(limit);
        while (!reached.getAsBoolean()) {
            if (!stillRunning.getAsBoolean()) {
                throw new LaunchFailure(what + " ended at once.");
            }
            if (Instant.now().isAfter(end)) {
                throw new LaunchFailure("%s did not answer within %d s.".formatted(what, limit.toSeconds()));
            }
            pause(PAUSE);
        }
    }

    static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }
}
