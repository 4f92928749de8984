package fr.alin.integration.messaging;

/** A partner's message that cannot be read. The reason is shown to administrators: place, value and rule. */
public class MalformedMessage extends RuntimeException {

    public MalformedMessage(String reason) {
        super(reason);
    }

    public MalformedMessage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
