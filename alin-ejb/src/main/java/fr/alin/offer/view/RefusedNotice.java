package fr.alin.offer.view;

/**
 * One refused offer of a batch.
 *
 * @param position rank in the landlord's message, from 1
 * @param reference as received, possibly invalid
 * @param element the element or {@code @attribute} at fault; empty when the whole offer is refused
 * @param value the value received
 * @param code message key of the reason, for instance {@code offer.rent-impossible}
 */
public record RefusedNotice(int position, String reference, String element, String value, String code) {}
