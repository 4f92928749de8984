package fr.alin.housingapplication.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.housingapplication.view.FieldChange;
import fr.alin.housingapplication.view.RecordField;
import fr.alin.housingapplication.view.RecordSection;
import fr.alin.housingapplication.view.SectionChange;

/**
 * Compares the sections of two readings of a record, in the order of tab 1. Persons are matched by {@link SamePersons}.
 */
final class RecordChanges {

    private RecordChanges() {}

    static List<SectionChange> between(List<RecordSection> before, List<RecordSection> after) {
        var old = byPlace(SamePersons.underPresentNames(before, after));
        var fresh = byPlace(after);
        var places = new LinkedHashSet<>(fresh.keySet());
        places.addAll(old.keySet());
        return places.stream()
                .map(place -> change(place, old.get(place), fresh.get(place)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SectionChange> change(Place place, RecordSection before, RecordSection after) {
        var old = before == null ? Map.<String, List<Object>>of() : values(before);
        var fresh = after == null ? Map.<String, List<Object>>of() : values(after);
        var changes = labels(before, after).stream()
                .filter(label -> !old.getOrDefault(label, List.of()).equals(fresh.getOrDefault(label, List.of())))
                .map(label -> new FieldChange(
                        label, old.getOrDefault(label, List.of()), fresh.getOrDefault(label, List.of())))
                .toList();
        var kind = before == null
                ? SectionChange.Kind.ADDED
                : after == null ? SectionChange.Kind.REMOVED : SectionChange.Kind.CHANGED;
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new SectionChange(place.labelKey(), place.subject(), kind, changes));
    }

    private static Set<String> labels(RecordSection before, RecordSection after) {
        var labels = new LinkedHashSet<String>();
        if (after != null) {
            after.fields().forEach(field -> labels.add(field.labelKey()));
        }
        if (before != null) {
            before.fields().forEach(field -> labels.add(field.labelKey()));
        }
        return labels;
    }

    private static Map<String, List<Object>> values(RecordSection section) {
        return section.fields().stream()
                .collect(Collectors.groupingBy(
                        RecordField::labelKey,
                        LinkedHashMap::new,
                        Collectors.mapping(RecordField::value, Collectors.toList())));
    }

    /** The sections by place. Children with the same name, or without one, are matched by their order. */
    private static Map<Place, RecordSection> byPlace(List<RecordSection> sections) {
        var places = new LinkedHashMap<Place, RecordSection>();
        var seen = new ArrayList<String>();
        for (var section : sections) {
            var name = section.labelKey() + "|" + section.subject();
            seen.add(name);
            var turn = (int) seen.stream().filter(name::equals).count();
            places.put(new Place(section.labelKey(), section.subject(), turn), section);
        }
        return places;
    }

    /** Identifies a section: its label, its subject, and its index among equal ones. */
    private record Place(String labelKey, String subject, int turn) {}
}
