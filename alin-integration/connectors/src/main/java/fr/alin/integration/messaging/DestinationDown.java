package fr.alin.integration.messaging;

/** One destination takes nothing now: its messages wait, those of the others go on. */
public class DestinationDown extends RuntimeException {

    public DestinationDown(Throwable cause) {
        super(Reasons.of(cause), cause);
    }
}
