package fr.alin.integration.offer;

import fr.alin.integration.messaging.MalformedMessage;

/** A message is refused as a whole, for the reason in the refusal. */
class RefusedMessage extends MalformedMessage {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedMessage(Refusal refusal) {
        super(refusal.line());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }

    /** The same refusal with the place where reading stopped, unless it has one. */
    RefusedMessage at(String place) {
        return refusal.detail().isEmpty() ? new RefusedMessage(refusal.at(place)) : this;
    }
}
