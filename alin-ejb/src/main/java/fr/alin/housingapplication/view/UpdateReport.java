package fr.alin.housingapplication.view;

import java.time.Instant;
import java.util.List;

/** What an update changed, field by field, and how it affects the offer search. */
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
