package fr.alin.candidacy;

import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.ReleaseReason;

/** A candidate without whom the list of her home left, and why. */
record LeftOut(CandidacyFacts candidacy, ReleaseReason why) {}
