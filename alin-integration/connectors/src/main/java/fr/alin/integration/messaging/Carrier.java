package fr.alin.integration.messaging;

/** A way out of the house: the message broker or the mail server. */
public interface Carrier {

    /** What the log calls it. */
    String name();

    /**
     * Opens the way for one round of messages.
     *
     * @throws CarrierDown when nothing can leave by this way now
     */
    CarrierSession open();
}
