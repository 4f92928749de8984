package fr.alin.shared.outbox;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of messages.
 *
 * @param text part of an identifier, of a partner's queue, of a kind or of a reason; empty for all
 */
public record ExchangeQuery(String text, Sorting<ExchangeOrder> order, Slice slice) {}
