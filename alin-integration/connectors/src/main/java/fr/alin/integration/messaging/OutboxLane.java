package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.alin.shared.outbox.DueMessage;

/** The part of the outbox that is sent by one carrier. Each call is a short transaction of its own. */
interface OutboxLane {

    /** The due messages, oldest first, without paused destinations. */
    List<DueMessage> due(Set<String> paused, int limit);

    void sent(DueMessage message);

    void failed(DueMessage message, String reason, Duration pause);
}
