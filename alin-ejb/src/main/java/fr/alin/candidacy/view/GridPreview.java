package fr.alin.candidacy.view;

import fr.alin.candidacy.model.ranking.RankMoves;
import fr.alin.shared.model.OfferReference;

/** What a grid would change for one offer. */
public record GridPreview(OfferReference offer, String city, String department, RankMoves moves) {}
