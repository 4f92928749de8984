package fr.alin.journey;

import java.time.Duration;

import fr.alin.launcher.RunningSystem;

/** Moves AL'in's clock, so that nobody waits for a link, a code or an offer to expire. */
final class Clocks {

    private Clocks() {}

    static void move(Duration ahead) {
        RunningSystem.current().shiftClock(ahead);
    }

    static void backToNow() {
        move(Duration.ZERO);
    }
}
