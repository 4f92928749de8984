package fr.alin.offer;

import java.util.stream.Collectors;

import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/**
 * SQL for the local day at an offer's home, from its column {@code department}; the counterpart of {@link Today#at}.
 */
final class HomeDay {

    private static final String ZONE = TimeZones.OVERSEAS.entrySet().stream()
            .map(entry -> "when '%s' then '%s'".formatted(entry.getKey(), entry.getValue()))
            .sorted()
            .collect(Collectors.joining(" ", "case department ", " else '" + TimeZones.PARIS + "' end"));

    private HomeDay() {}

    /** @param moment placeholder of the statement, for instance {@code ?2}, for an ISO-8601 instant */
    static String at(String moment) {
        return "cast(cast(%s as timestamptz) at time zone %s as date)".formatted(moment, ZONE);
    }
}
