package fr.alin.integration.messaging;

/** A destination accepts no messages now. Its messages wait, others continue. */
public class DestinationDown extends RuntimeException {

    public DestinationDown(Throwable cause) {
        super(Reasons.of(cause), cause);
    }
}
