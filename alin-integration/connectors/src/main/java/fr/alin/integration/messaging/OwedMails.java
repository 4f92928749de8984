package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.alin.shared.outbox.OutboxService;
import fr.alin.shared.outbox.OwedMessage;

/** What is owed to people by mail, in one of the two lanes. */
record OwedMails(OutboxService outbox, String lane) implements Promises {

    @Override
    public List<OwedMessage> due(Set<String> resting, int limit) {
        return outbox.owedMails(lane, limit);
    }

    @Override
    public void sent(OwedMessage message) {
        outbox.markSent(message.id());
    }

    @Override
    public void failed(OwedMessage message, String reason, Duration pause) {
        outbox.markFailed(message.id(), reason, pause);
    }
}
