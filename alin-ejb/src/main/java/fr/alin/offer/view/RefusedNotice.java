package fr.alin.offer.view;

import fr.alin.shared.model.OfferReference;

/** An offer of a batch that a rule refused, with the rule's code. */
public record RefusedNotice(OfferReference reference, String code) {}
