package fr.alin.housingapplication.event;

import java.time.Instant;
import java.util.List;

import fr.alin.shared.model.UniqueNumber;

/** An update of an application changed facts that advisors decide from. */
public record DossierFactsChanged(
        long accountId, UniqueNumber number, List<DossierFactChange> changes, Instant occurredAt)
        implements HousingApplicationEvent {

    public DossierFactsChanged {
        changes = List.copyOf(changes);
    }
}
