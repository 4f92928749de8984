package fr.alin.contract;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;

/** Maps {@code xs:dateTime} to {@link OffsetDateTime}; without an offset the time is in Europe/Paris. */
public final class DateTimeAdapter extends XmlAdapter<String, OffsetDateTime> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Override
    public OffsetDateTime unmarshal(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof LocalDateTime local ? local.atZone(PARIS).toOffsetDateTime() : (OffsetDateTime) moment;
    }

    @Override
    public String marshal(OffsetDateTime moment) {
        return moment == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.MILLIS));
    }
}
