package fr.alin.candidacy.view;

import java.time.Instant;
import java.util.List;

import fr.alin.offer.model.FactChange;

/** What a landlord changed in a home at one moment; at least one fact. */
public record HomeChange(Instant at, List<FactChange> facts) {

    public HomeChange {
        facts = List.copyOf(facts);
    }
}
