package fr.alin.integration.partners.message;

import java.util.List;

/** The text is not a valid message of the contract. */
public class UnreadableMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableMessage(List<String> problems) {
        super(String.join("; ", problems));
    }
}
