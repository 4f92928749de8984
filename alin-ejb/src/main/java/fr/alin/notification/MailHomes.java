package fr.alin.notification;

import java.math.BigDecimal;
import java.time.LocalDate;

import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.Language;

/** The cells of a home in a mail, which its template formats. */
final class MailHomes {

    private MailHomes() {}

    /** @param alert name of the alert that found the home; may be empty */
    static String row(
            DwellingType type,
            BigDecimal surface,
            String city,
            String postalCode,
            BigDecimal rentWithCharges,
            LocalDate closesOn,
            String alert,
            String link,
            Language reader) {
        return String.join(
                "\t",
                type.name(),
                MailFigures.number(surface, reader),
                oneLine(city),
                postalCode,
                MailFigures.euros(rentWithCharges, reader),
                MailDates.day(closesOn, reader),
                oneLine(alert),
                link);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
