package fr.alin.candidacy.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How far back the list of decided candidacies goes. */
public enum DecidedSpan {
    WEEK(7),
    MONTH(30),
    QUARTER(90);

    private final int days;

    DecidedSpan(int days) {
        this.days = days;
    }

    public Instant before(Instant now) {
        return now.minus(days, ChronoUnit.DAYS);
    }
}
