package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.alin.shared.outbox.DueMessage;
import fr.alin.shared.outbox.OutboxService;

/** What is owed to queues. */
record MessageLane(OutboxService outbox) implements OutboxLane {

    @Override
    public List<DueMessage> due(Set<String> resting, int limit) {
        return outbox.owedMessages(resting, limit);
    }

    @Override
    public void sent(DueMessage message) {
        outbox.markSent(message.id());
    }

    @Override
    public void failed(DueMessage message, String reason, Duration pause) {
        outbox.markFailed(message.id(), reason, pause);
    }
}
