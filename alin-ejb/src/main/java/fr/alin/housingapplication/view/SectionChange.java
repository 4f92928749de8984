package fr.alin.housingapplication.view;

import java.util.List;

/** The changed fields of one section of tab 1; the subject is the person it is about. */
public record SectionChange(String labelKey, String subject, Kind kind, List<FieldChange> fields) {

    /** Whether the section was added, removed or changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public SectionChange {
        fields = List.copyOf(fields);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "SectionChange[" + labelKey + "]";
    }
}
