package fr.alin.candidacy.view;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.shared.model.UniqueNumber;

/** A candidacy that an advisor has ticked for an act on several. */
public record ChosenCandidacy(long id, UniqueNumber application, AppliedOffer offer, CandidacyStatus status) {}
