package fr.alin.integration.landlord;

import java.util.List;

import fr.alin.candidacy.view.AnswerFault;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.MalformedReason;

/** Names the element, the value and the rule of a message that could not be read, from its reason in one line. */
final class UnreadAnswer {

    private UnreadAnswer() {}

    static AnswerFault fault(MalformedMessage malformed) {
        var reason = MalformedReason.of(malformed);
        return new AnswerFault(reason.code(), reason.element(), reason.value(), List.of());
    }
}
