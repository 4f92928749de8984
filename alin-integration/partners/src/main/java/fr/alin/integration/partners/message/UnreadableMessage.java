package fr.alin.integration.partners.message;

import java.util.List;

/** A text that is no message of the contract. */
public class UnreadableMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableMessage(List<String> problems) {
        super(String.join("; ", problems));
    }
}
