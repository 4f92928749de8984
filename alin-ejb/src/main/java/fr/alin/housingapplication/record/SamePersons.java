package fr.alin.housingapplication.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.housingapplication.view.RecordField;
import fr.alin.housingapplication.view.RecordSection;

/**
 * Matches persons across an update that changed their names: the applicant by the role, others by role and birth date,
 * else by role and first name.
 */
final class SamePersons {

    private static final String APPLICANT = "record.applicant";
    private static final Set<String> ROLES =
            Set.of(APPLICANT, "record.co-applicant", "record.dependant", "record.roommate");

    private final List<RecordSection> before;
    private final List<RecordSection> after;
    private final Map<Person, String> presentNames = new HashMap<>();

    private SamePersons(List<RecordSection> before, List<RecordSection> after) {
        this.before = before;
        this.after = after;
    }

    /** The former sections, with persons renamed to their present names. */
    static List<RecordSection> underPresentNames(List<RecordSection> before, List<RecordSection> after) {
        return new SamePersons(before, after).renamed();
    }

    private List<RecordSection> renamed() {
        var now = persons(after);
        persons(before).forEach((person, former) -> {
            if (!now.containsKey(person)) {
                find(person, former, now).ifPresent(found -> {
                    presentNames.put(person, found.name());
                    now.remove(found);
                });
            }
        });
        return before.stream()
                .map(section -> new RecordSection(
                        section.labelKey(),
                        presentNames.getOrDefault(
                                new Person(roleOf(section.labelKey()), section.subject()), section.subject()),
                        section.fields()))
                .toList();
    }

    private Optional<Person> find(Person person, RecordSection former, Map<Person, RecordSection> now) {
        var known = persons(before).keySet();
        var strangers = now.entrySet().stream()
                .filter(one -> one.getKey().role().equals(person.role()))
                .filter(one -> !known.contains(one.getKey()))
                .toList();
        if (person.role().equals(APPLICANT)) {
            return strangers.stream().map(Map.Entry::getKey).findFirst();
        }
        return strangers.stream()
                .filter(one -> sameIn("birth-date", former, one.getValue()))
                .findFirst()
                .or(() -> strangers.stream()
                        .filter(one -> sameIn("first-name", former, one.getValue()))
                        .findFirst())
                .map(Map.Entry::getKey);
    }

    private static boolean sameIn(String field, RecordSection one, RecordSection other) {
        var value = valueOf(field, one);
        return value.isPresent() && value.equals(valueOf(field, other));
    }

    private static Optional<Object> valueOf(String field, RecordSection section) {
        return section.fields().stream()
                .filter(one -> one.labelKey().equals(section.labelKey() + "." + field))
                .map(RecordField::value)
                .findFirst();
    }

    /** The identity section of each person; the first one if two have the same name. */
    private static Map<Person, RecordSection> persons(List<RecordSection> sections) {
        return sections.stream()
                .filter(section -> ROLES.contains(section.labelKey()))
                .collect(Collectors.toMap(
                        section -> new Person(section.labelKey(), section.subject()),
                        section -> section,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private static String roleOf(String labelKey) {
        return ROLES.stream()
                .filter(role -> labelKey.equals(role) || labelKey.startsWith(role + "."))
                .findFirst()
                .orElse("");
    }

    private record Person(String role, String name) {}
}
