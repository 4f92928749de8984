package fr.alin.integration.messaging;

import fr.alin.shared.outbox.ReceivedText;

/** A partner's message that was read, and is refused by a rule. */
public class RefusedText extends MalformedMessage {

    private final transient ReceivedText text;

    public RefusedText(ReceivedText text, String reason) {
        super(reason);
        this.text = text;
    }

    ReceivedText text() {
        return text;
    }
}
