package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.alin.shared.outbox.OwedMessage;

/** The part of the outbox that leaves by one carrier; each call is a short transaction of its own. */
interface Promises {

    /** What is due now, oldest first, without the destinations that rest. */
    List<OwedMessage> due(Set<String> resting, int limit);

    void sent(OwedMessage message);

    void failed(OwedMessage message, String reason, Duration pause);
}
