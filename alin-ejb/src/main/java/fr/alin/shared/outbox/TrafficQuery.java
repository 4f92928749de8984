package fr.alin.shared.outbox;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of the messages exchanged with landlords.
 *
 * @param reference whole id of a message, or of the home, candidacy, list or message that it is about; empty for all
 * @param partner code of a landlord; empty for all
 * @param kind empty for all
 * @param from first day, in Paris
 * @param until last day, in Paris
 */
public record TrafficQuery(
        String reference,
        Optional<TrafficDirection> direction,
        String partner,
        String kind,
        Optional<TrafficState> state,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Sorting<TrafficOrder> order,
        Slice slice) {}
