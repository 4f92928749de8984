package fr.alin.housingapplication.view;

import java.time.Instant;
import java.util.List;

/** The changes of an update, field by field, and their effects on the offer search. */
public record UpdateReport(Instant at, boolean acknowledged, List<SectionChange> changes, SearchEffects effects) {

    public UpdateReport {
        changes = List.copyOf(changes);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "UpdateReport[" + at + "]";
    }
}
