package fr.alin.housingapplication.view;

import java.time.Instant;
import java.util.List;

/** What one "Mettre à jour" changed, field by field, and what follows from it. */
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
