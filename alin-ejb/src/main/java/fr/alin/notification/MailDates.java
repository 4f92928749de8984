package fr.alin.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import fr.alin.shared.model.Language;
import fr.alin.shared.time.TimeZones;

/** Dates and times in the reader's language, in the time zone of mainland France. */
final class MailDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");
    private static final DateTimeFormatter TIME_FR = DateTimeFormatter.ofPattern("' à' H 'h' mm");
    private static final DateTimeFormatter TIME_EN = DateTimeFormatter.ofPattern("' at' HH:mm");

    private MailDates() {}

    static String day(LocalDate day, Language reader) {
        return reader == Language.EN
                ? DAY.withLocale(Locale.UK).format(day)
                : DAY.withLocale(Locale.FRANCE).format(day).replaceFirst("^1 ", "1er ");
    }

    static String moment(Instant moment, Language reader) {
        var there = moment.atZone(TimeZones.PARIS);
        var time = reader == Language.EN ? TIME_EN : TIME_FR;
        return day(there.toLocalDate(), reader) + time.format(there);
    }
}
