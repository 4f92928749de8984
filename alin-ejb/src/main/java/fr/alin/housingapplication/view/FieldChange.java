package fr.alin.housingapplication.view;

import java.util.List;

/** A field of tab 1 before and after an update, as typed values. An empty list means no value. */
public record FieldChange(String labelKey, List<Object> before, List<Object> after) {

    public FieldChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "FieldChange[" + labelKey + "]";
    }
}
