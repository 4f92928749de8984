package fr.alin.shared.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that tests can shift: the file holds an ISO-8601 duration, which is added to the real time. */
final class ShiftedClock extends Clock {

    private final Clock base;
    private final Path file;

    ShiftedClock(Clock base, Path file) {
        this.base = base;
        this.file = file;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(shift());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftedClock(base.withZone(zone), file);
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
