package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.alin.shared.outbox.DueMessage;
import fr.alin.shared.outbox.OutboxService;

/** A lane of the outbox table. The query selects its rows. */
record OutboxRows(OutboxService outbox, Query query) implements OutboxLane {

    @Override
    public List<DueMessage> due(Set<String> paused, int limit) {
        return query.due(paused, limit);
    }

    @Override
    public void sent(DueMessage message) {
        outbox.markSent(message.id());
    }

    @Override
    public void failed(DueMessage message, String reason, Duration pause) {
        outbox.markFailed(message.id(), reason, pause);
    }

    /** Finds the due messages, oldest first, without paused destinations. */
    @FunctionalInterface
    interface Query {

        List<DueMessage> due(Set<String> paused, int limit);
    }
}
