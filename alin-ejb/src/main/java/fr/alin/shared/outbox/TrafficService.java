package fr.alin.shared.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.NotFound;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * Shows administrators every message exchanged with landlords, and its text for a reason, masked.
 * See decision 110-traffic-is-read-where-it-is-kept.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class TrafficService {

    @Inject
    TrafficRepository traffic;

    @Inject
    PartnerTraffic partners;

    @Inject
    MessageThreads threads;

    @Inject
    ExchangeActLog acts;

    @Inject
    CurrentCaller caller;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** A page of the messages that match; of more than ten thousand, the newest. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<TrafficLine> list(TrafficQuery asked) {
        return traffic.list(asked);
    }

    /** A page of the landlords with which anything was exchanged within a week, or for which anything waits. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<PartnerLine> partners(Sorting<PartnerOrder> order, Slice slice) {
        return partners.list(order, slice, clock.instant());
    }

    /** @throws NotFound {@code exchange.unknown} */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TrafficLine message(TrafficDirection direction, String key) {
        return threads.find(direction, key).orElseThrow(() -> new NotFound("exchange.unknown"));
    }

    /** The message with what belongs to it, the oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TrafficLine> thread(TrafficLine message) {
        return threads.of(message);
    }

    /** Logs why the caller reads the text, which she may do for a while. */
    public void open(TrafficDirection direction, String key, String reason) {
        var why = new ActReason(reason);
        acts.add(
                caller.accountId(),
                ExchangeActLog.OPENED,
                direction,
                message(direction, key).key(),
                why,
                clock.instant());
    }

    /** Why the message was given up; empty if it was not. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<String> note(TrafficLine message) {
        return message.state() == TrafficState.GIVEN_UP ? acts.note(message) : Optional.empty();
    }

    /** The masked text, if the caller has opened it; blank for one that is not kept. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<String> text(TrafficLine message) {
        var since = clock.instant().minus(settings.readingLasts());
        return acts.hasOpened(caller.accountId(), message, since)
                ? Optional.of(threads.text(message).map(MessageMask::of).orElse(""))
                : Optional.empty();
    }
}
