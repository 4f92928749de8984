package fr.alin.integration.messaging;

/** A partner's message that cannot be read; says where, what was found and why, for the administrator who sees it. */
public class MalformedMessage extends RuntimeException {

    public MalformedMessage(String reason) {
        super(reason);
    }

    public MalformedMessage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
