package fr.alin.candidacy.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.model.ListPlan;
import fr.alin.offer.view.OfferDetails;

/**
 * A home with its candidates in their order.
 *
 * @param plan the list as it would be now
 * @param leavesAt when the list leaves by itself; empty if the settings say that none does
 * @param proposeBy last day on which it may leave
 * @param heldSince since when an advisor keeps it from leaving by itself
 * @param sent the last list that left
 */
public record HomeListView(
        OfferDetails offer,
        HomeState state,
        ListPlan plan,
        Optional<Instant> leavesAt,
        LocalDate proposeBy,
        Optional<Instant> heldSince,
        Optional<SentList> sent) {

    /** Whether a list can be sent. */
    public boolean open() {
        return state == HomeState.OPEN;
    }
}
