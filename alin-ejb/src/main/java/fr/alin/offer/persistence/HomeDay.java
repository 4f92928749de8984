package fr.alin.offer.persistence;

import java.util.stream.Collectors;

import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/** The day where an offer's home stands, as SQL over its column {@code department}: what {@link Today#at} says in Java. */
final class HomeDay {

    private static final String ZONE = TimeZones.OVERSEAS.entrySet().stream()
            .map(entry -> "when '%s' then '%s'".formatted(entry.getKey(), entry.getValue()))
            .sorted()
            .collect(Collectors.joining(" ", "case department ", " else '" + TimeZones.PARIS + "' end"));

    private HomeDay() {}

    /** @param moment a parameter of the statement, for instance {@code ?2}, whose value is an ISO-8601 instant */
    static String at(String moment) {
        return "cast(cast(%s as timestamptz) at time zone %s as date)".formatted(moment, ZONE);
    }
}
