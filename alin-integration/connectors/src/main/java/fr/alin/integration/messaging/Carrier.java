package fr.alin.integration.messaging;

/** A transport for outgoing messages: the message broker or the mail server. */
public interface Carrier {

    /** The name used in the log. */
    String name();

    /**
     * Opens a session for one run of messages.
     *
     * @throws CarrierDown when the carrier cannot be reached
     */
    CarrierSession open();
}
