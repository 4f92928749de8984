package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.alin.shared.outbox.DueMessage;
import fr.alin.shared.outbox.OutboxService;

/** What is owed to people by mail, in one of the two lanes. */
record MailLane(OutboxService outbox, String lane) implements OutboxLane {

    @Override
    public List<DueMessage> due(Set<String> resting, int limit) {
        return outbox.owedMails(lane, limit);
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
