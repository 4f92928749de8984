package fr.alin.shared.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a tester moves: the file holds an ISO-8601 duration that is added to the true time. */
final class ShiftedClock extends Clock {

    private final Clock truth;
    private final Path file;

    ShiftedClock(Clock truth, Path file) {
        this.truth = truth;
        this.file = file;
    }

    @Override
    public Instant instant() {
        return truth.instant().plus(shift());
    }

    @Override
    public ZoneId getZone() {
        return truth.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftedClock(truth.withZone(zone), file);
    }

    private Duration shift() {
        if (!Files.exists(file)) {
            return Duration.ZERO;
        }
        try {
            var text = Files.readString(file).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's shift cannot be read", e);
        }
    }
}
