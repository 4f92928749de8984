package fr.alin.alert.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hour of the morning at which the offers of a day are told together. */
public record DigestHour(LocalTime time, ZoneId zone) {

    /** The next such hour after a moment. */
    public Instant after(Instant moment) {
        var there = moment.atZone(zone);
        var today = there.toLocalDate().atTime(time).atZone(zone);
        var next = today.isAfter(there)
                ? today
                : there.toLocalDate().plusDays(1).atTime(time).atZone(zone);
        return next.toInstant();
    }
}
