package fr.alin.offer.view;

/**
 * An offer of a batch that was refused alone.
 *
 * @param position rank in the landlord's message, from 1
 * @param reference as it was written, right or wrong
 * @param element the element, field or {@code @attribute} at fault; empty when it is the offer as a whole
 * @param value what was written there
 * @param code why, as in the refusals' texts, for instance {@code offer.rent-impossible}
 */
public record RefusedNotice(int position, String reference, String element, String value, String code) {}
