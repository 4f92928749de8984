package fr.alin.shared.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as typed, {@code 14/03/1988}, {@code 14.3.1988}, {@code 14 03 1988} or {@code 14031988}, or as sent by
 * browsers, {@code 1988-03-14}. The year needs four digits, since two are ambiguous: 14/03/25 may be 1925 or 2025.
 */
public final class TypedDate {

    private static final Pattern FRENCH =
            Pattern.compile("(?<day>[0-9]{1,2})[ ./-](?<month>[0-9]{1,2})[ ./-](?<year>[0-9]{4})");
    private static final Pattern DIGITS = Pattern.compile("(?<day>[0-9]{2})(?<month>[0-9]{2})(?<year>[0-9]{4})");
    private static final Pattern ISO = Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})");
    private static final Pattern AROUND = Pattern.compile(" ?([./-]) ?");

    private TypedDate() {}

    /** Empty if the text is no valid date. */
    public static Optional<LocalDate> of(String typed) {
        var text = AROUND.matcher(TypedText.line(typed)).replaceAll("$1");
        for (var form : new Pattern[] {ISO, FRENCH, DIGITS}) {
            var found = form.matcher(text);
            if (found.matches()) {
                return day(found.group("year"), found.group("month"), found.group("day"));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
