package fr.alin.shared.outbox;

import java.util.Set;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of messages.
 *
 * @param text part of an identifier, of a candidacy's number, of a partner's queue, of a kind or of a reason; empty for
 *     all
 * @param codes queues, kinds, reasons and landlords that the text means in the reader's language, found as well
 */
public record ExchangeQuery(String text, Set<String> codes, Sorting<ExchangeOrder> order, Slice slice) {}
