package fr.alin.alert.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time of day at which daily mails are sent. */
public record DigestHour(LocalTime time, ZoneId zone) {

    /** The next such time after a moment. */
    public Instant after(Instant moment) {
        var there = moment.atZone(zone);
        var today = there.toLocalDate().atTime(time).atZone(zone);
        var next = today.isAfter(there)
                ? today
                : there.toLocalDate().plusDays(1).atTime(time).atZone(zone);
        return next.toInstant();
    }
}
