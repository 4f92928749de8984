package fr.alin.candidacy.event;

import java.time.Instant;
import java.util.List;

import fr.alin.shared.event.DomainEvent;

/**
 * A landlord has not answered the list of a home in time, and its agents are reminded.
 *
 * @param list names the list, such as {@code L000000050}
 * @param candidates how many candidates of it wait
 * @param received whether the landlord has told that it received them all
 * @param sentAt when the list left
 * @param agents their accounts
 */
public record LandlordReminded(
        String list,
        AppliedOffer offer,
        int candidates,
        boolean received,
        Instant sentAt,
        List<Long> agents,
        Instant occurredAt)
        implements DomainEvent {}
