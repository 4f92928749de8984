package fr.alin.web.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.web.shared.Texts;

/** Puts the names and values of an export into words; what has no words of its own is written as it is stored. */
final class ExportWords {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** Names under which a value of a list of codes stands, where they are not the list's own name. */
    private static final Map<String, String> LISTS = Map.of(
            "reasons", "RequestReason",
            "situation", "ProfessionalSituation",
            "kinds", "CurrentHousingKind",
            "types", "DwellingType",
            "offerType", "DwellingType");

    private final Locale locale;

    ExportWords(Locale locale) {
        this.locale = locale;
    }

    String label(String name) {
        return find("data.name." + name).orElseGet(() -> spaced(name));
    }

    String value(String name, String stored) {
        return listed(name, stored)
                .or(() -> moment(stored))
                .or(() -> day(stored))
                .orElse(stored);
    }

    String claim(boolean claim) {
        return Texts.text(locale, claim ? "data.yes" : "data.no");
    }

    private Optional<String> listed(String name, String stored) {
        if (!stored.matches("[A-Z][A-Z0-9_]*")) {
            return Optional.empty();
        }
        var list = LISTS.getOrDefault(name, capitalised(name));
        return Stream.of("data.value." + name + ".", "value." + list + ".", "data.value.")
                .flatMap(prefix -> find(prefix + stored).stream())
                .findFirst();
    }

    private static Optional<String> moment(String stored) {
        if (stored.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[\\d.]+(Z|[+-]\\d\\d:\\d\\d)")) {
            var instant = stored.endsWith("Z")
                    ? Instant.parse(stored)
                    : OffsetDateTime.parse(stored).toInstant();
            return Optional.of(MOMENT.format(instant.atZone(PARIS)));
        }
        return Optional.empty();
    }

    private static Optional<String> day(String stored) {
        return stored.matches("\\d{4}-\\d\\d-\\d\\d")
                ? Optional.of(DAY.format(LocalDate.parse(stored)))
                : Optional.empty();
    }

    private Optional<String> find(String key) {
        return Texts.in(locale).find(key);
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code unbornChildren} as {@code Unborn children}. */
    private static String spaced(String name) {
        return capitalised(name.replaceAll("(\\p{Lower})(\\p{Upper})", "$1 $2").toLowerCase(Locale.ROOT));
    }
}
