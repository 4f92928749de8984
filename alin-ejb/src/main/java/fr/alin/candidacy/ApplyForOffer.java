package fr.alin.candidacy;

import fr.alin.candidacy.model.RequestKey;
import fr.alin.shared.model.OfferReference;

/**
 * "Je postule".
 *
 * @param key of the opened page; the same for each repetition of its request
 */
public record ApplyForOffer(OfferReference offer, RequestKey key) {}
