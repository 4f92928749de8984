package fr.alin.candidacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import fr.alin.candidacy.view.HomeChange;
import fr.alin.shared.model.OfferReference;

/** The story of one home in memory. */
final class FakeHomeChanges extends HomeChanges {

    final List<HomeChange> made = new ArrayList<>();

    @Override
    public List<HomeChange> since(OfferReference offer, Instant moment) {
        return List.copyOf(made);
    }
}
