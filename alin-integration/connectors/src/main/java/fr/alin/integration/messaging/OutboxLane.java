package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.alin.shared.outbox.DueMessage;

/** The part of the outbox that leaves by one carrier; each call is a short transaction of its own. */
interface OutboxLane {

    /** What is due now, oldest first, without the destinations that rest. */
    List<DueMessage> due(Set<String> resting, int limit);

    void sent(DueMessage message);

    void failed(DueMessage message, String reason, Duration pause);
}
