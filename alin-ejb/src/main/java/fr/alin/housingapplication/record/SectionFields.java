package fr.alin.housingapplication.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.housingapplication.view.RecordField;
import fr.alin.housingapplication.view.RecordSection;
import fr.alin.housingapplication.view.UnrecognisedValue;
import fr.alin.registration.model.UnknownCode;

/** Collects the fields of a section. Leaves out missing values and shows unknown codes as they came. */
final class SectionFields {

    private static final Set<String> TEXTS = Set.of("mobile", "email");

    private final String key;
    private final List<UnknownCode> unknown;
    private final List<RecordField> fields = new ArrayList<>();

    /**
     * @param place index of the person within that section, from 0
     * @param unknown all unknown codes of the record
     */
    SectionFields(String key, int place, List<UnknownCode> unknown) {
        this.key = key;
        this.unknown = unknown.stream()
                .filter(code -> code.section().equals(key) && code.place() == place)
                .toList();
    }

    /** Adds a field, and after it the unknown codes that belong to it. */
    SectionFields add(String name, Object value) {
        put(name, value);
        unknown.stream()
                .filter(code -> code.field().equals(name))
                .forEach(code -> put(name, new UnrecognisedValue(code.code(), !TEXTS.contains(name))));
        return this;
    }

    private void put(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> put(name, present));
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> put(name, one));
        } else {
            fields.add(new RecordField(key + "." + name, value));
        }
    }

    RecordSection section(String subject) {
        return new RecordSection(key, subject, List.copyOf(fields));
    }
}
