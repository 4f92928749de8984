package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A counter per span of time; the span begins with the first one taken. */
@Embeddable
class Window {

    private int taken;

    @Column(name = "window_started_at")
    private Instant startedAt;

    protected Window() {} // for JPA

    Window(Instant now) {
        this.startedAt = requireNonNull(now);
    }

    boolean hasRoom(Instant now, int most, Duration span) {
        return isOver(now, span) || taken < most;
    }

    /** Takes one; false if none is left. */
    boolean take(Instant now, int most, Duration span) {
        if (isOver(now, span)) {
            startedAt = now;
            taken = 0;
        }
        if (taken >= most) {
            return false;
        }
        taken++;
        return true;
    }

    void giveBack() {
        taken = Math.max(0, taken - 1);
    }

    Instant endsAt(Duration span) {
        return startedAt.plus(span);
    }

    /** A span that begins in the future was begun before the clock was set back. */
    private boolean isOver(Instant now, Duration span) {
        return !now.isBefore(endsAt(span)) || now.isBefore(startedAt);
    }
}
