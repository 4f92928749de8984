package fr.alin.web.privacy;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.shared.time.TimeZones;
import fr.alin.web.shared.Contacts;
import fr.alin.web.shared.Texts;

/** Labels the names and values of an export; without a label they are shown as stored. */
final class ExportWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** The enums of codes that are not found under their own name. */
    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            entry("aids", List.of("TechnicalAid")),
            entry("equipment", List.of("AdaptedEquipment")),
            entry("homeType", List.of("DwellingType")),
            entry("kind", List.of("ResourceKind", "DwellingKind")),
            entry("kinds", List.of("CurrentHousingKind", "DwellingKind")),
            entry("link", List.of("CoApplicantLink")),
            entry("motor", List.of("MotorDisability")),
            entry("offerType", List.of("DwellingType")),
            entry("reason", List.of("RequestReason")),
            entry("reasons", List.of("RequestReason")),
            entry("sector", List.of("WorkSector")),
            entry("sensory", List.of("SensoryDisability")),
            entry("situation", List.of("ProfessionalSituation")),
            entry("state", List.of("DisabilityState")),
            entry("status", List.of("DaloStatus")),
            entry("types", List.of("DwellingType")),
            entry("walking", List.of("WalkingCapacity")));

    /** Keys of other pages' texts that label a code of that name. */
    private static final Map<String, String> SAID = Map.of(
            "criterion", "criterion.",
            "refusalReason", "reason.",
            "releaseReason", "release.",
            "status", "status.");

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
                .or(() -> Contacts.written(stored))
                .orElse(stored);
    }

    String claim(boolean claim) {
        return Texts.text(locale, claim ? "data.yes" : "data.no");
    }

    /** The label of a code, whichever enum it is of. */
    Optional<String> listed(String name, String stored) {
        if (!stored.matches("[A-Z][A-Z0-9_]*")) {
            return Optional.empty();
        }
        var lists =
                LISTS.getOrDefault(name, List.of(capitalised(name))).stream().map(list -> "value." + list + ".");
        return Stream.of(
                        Stream.of("data.value." + name + "."),
                        lists,
                        Stream.ofNullable(SAID.get(name)),
                        Stream.of("data.value.", "value.Answer."))
                .flatMap(prefixes -> prefixes)
                .flatMap(prefix -> find(prefix + stored).stream())
                .findFirst();
    }

    private static Optional<String> moment(String stored) {
        if (stored.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[\\d.]+(Z|[+-]\\d\\d:\\d\\d)")) {
            var instant = stored.endsWith("Z")
                    ? Instant.parse(stored)
                    : OffsetDateTime.parse(stored).toInstant();
            return Optional.of(MOMENT.format(instant.atZone(TimeZones.PARIS)));
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
