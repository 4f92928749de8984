package fr.alin.integration.landlord;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import fr.alin.shared.time.TimeZones;

/** Moments as the contract writes them: with the offset of Paris. */
final class Moments {

    private Moments() {}

    /** For a text that is not written by way of the generated classes. */
    static String text(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(written(moment));
    }

    static OffsetDateTime written(Instant moment) {
        return moment.atZone(TimeZones.PARIS).toOffsetDateTime();
    }
}
