package fr.alin.candidacy.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.candidacy.model.ProgressPoint;

/**
 * The active candidacy as its holder follows it; the steps are always the six of the bar.
 *
 * @param newHolderOn the day it came to this account with its application; empty when this account made it
 */
public record CandidacyCard(
        String reference,
        AppliedOffer offer,
        LocalDate closesOn,
        CandidacyStatus status,
        List<ProgressPoint> steps,
        CandidacyPosition position,
        boolean cancellable,
        Optional<LandlordDecision> decision,
        Optional<LocalDate> newHolderOn) {

    /** Until the commission has decided, the rank among the others means something. */
    public boolean competes() {
        return status.isActive() && decision.isEmpty();
    }
}
