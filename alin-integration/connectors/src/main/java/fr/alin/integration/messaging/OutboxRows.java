package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.alin.shared.outbox.DueMessage;
import fr.alin.shared.outbox.OutboxService;

/** A lane of the outbox's table; its query says which rows belong to it. */
record OutboxRows(OutboxService outbox, Query query) implements OutboxLane {

    @Override
    public List<DueMessage> due(Set<String> resting, int limit) {
        return query.due(resting, limit);
    }

    @Override
    public void sent(DueMessage message) {
        outbox.markSent(message.id());
    }

    @Override
    public void failed(DueMessage message, String reason, Duration pause) {
        outbox.markFailed(message.id(), reason, pause);
    }

    /** Finds what is due now, oldest first, without the destinations that rest. */
    @FunctionalInterface
    interface Query {

        List<DueMessage> due(Set<String> resting, int limit);
    }
}
