package fr.alin.integration.offer;

import fr.alin.integration.messaging.MalformedMessage;

/** The landlord whose system calls, after it has proved who it is. */
public record AuthenticatedLandlord(String code) {

    /**
     * Makes sure that a message speaks for the caller.
     *
     * @param named the landlord that it names
     * @throws MalformedMessage when that is another
     */
    public void mustBe(String named) {
        if (!code.equals(named)) {
            throw new RefusedMessage(new Refusal("message.another-landlord", "@landlord", named));
        }
    }
}
