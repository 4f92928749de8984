package fr.alin.journey;

import java.time.Duration;

import fr.alin.launcher.RunningSystem;

/** Shifts AL'in's clock, so that tests need not wait for links, codes or offers to expire. */
final class Clocks {

    private Clocks() {}

    static void move(Duration ahead) {
        RunningSystem.current().shiftClock(ahead);
    }

    static void backToNow() {
        move(Duration.ZERO);
    }
}
