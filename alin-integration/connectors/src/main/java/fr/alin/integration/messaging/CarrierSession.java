package fr.alin.integration.messaging;

import fr.alin.shared.outbox.DueMessage;

/** A connection of a carrier, used for one run of messages. */
public interface CarrierSession extends AutoCloseable {

    /**
     * Sends one message. When it returns, the carrier has accepted the message.
     *
     * @throws DestinationDown when this destination cannot be reached
     * @throws CarrierDown when the whole connection is broken
     * @throws RuntimeException when only this message cannot be sent
     */
    void send(DueMessage message);

    @Override
    void close();
}
