package fr.alin.integration.messaging;

import fr.alin.shared.outbox.DueMessage;

/** One connection of a carrier, used for one round of messages. */
public interface CarrierSession extends AutoCloseable {

    /**
     * Hands one message over; when it returns, the message has left the house.
     *
     * @throws DestinationDown when nothing can reach this destination now
     * @throws CarrierDown when the whole way has broken
     * @throws RuntimeException when this message alone cannot be sent
     */
    void send(DueMessage message);

    @Override
    void close();
}
