package fr.alin.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import fr.alin.shared.model.Language;
import fr.alin.shared.time.ClockProducer;

/** Days and moments as the reader of a mail writes them, in the time of mainland France. */
final class MailDates {

    private MailDates() {}

    static String day(LocalDate day, Language reader) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale(reader)));
    }

    static String moment(Instant moment, Language reader) {
        return moment.atZone(ClockProducer.ZONE)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale(reader)));
    }

    /** Day before month in both languages. */
    private static Locale locale(Language reader) {
        return reader == Language.EN ? Locale.UK : Locale.FRANCE;
    }
}
