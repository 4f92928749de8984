package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.alin.shared.outbox.DueMessage;

/** The outbox messages that one carrier sends. Each method runs in its own short transaction. */
interface OutboxLane {

    /** The messages due now, oldest first, except those to a destination in {@code paused}. */
    List<DueMessage> due(Set<String> paused, int limit);

    void sent(DueMessage message);

    void failed(DueMessage message, String reason, Duration pause);
}
