package fr.alin.candidacy.model;

import java.time.LocalDate;

/** How long a consultant has until an offer closes, in the steps by which the queue is shared out. */
public enum DeadlineSpan {
    OVER(-1),
    TODAY(0),
    THREE_DAYS(3),
    WEEK(7),
    TWO_WEEKS(14),
    LATER(Integer.MAX_VALUE);

    private final int lastDay;

    DeadlineSpan(int lastDay) {
        this.lastDay = lastDay;
    }

    /** The span of an offer that closes on this day. */
    public static DeadlineSpan of(LocalDate closesOn, LocalDate today) {
        for (var span : values()) {
            if (span != LATER && !closesOn.isAfter(today.plusDays(span.lastDay))) {
                return span;
            }
        }
        return LATER;
    }
}
