package fr.alin.candidacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.alin.shared.outbox.Inbox;
import fr.alin.shared.outbox.ReceivedText;

/** Messages by sender and id; whether one was overtaken is told. */
class FakeInbox extends Inbox {

    final Map<String, String> outcomes = new HashMap<>();
    boolean overtaken;

    @Override
    public Optional<String> accept(ReceivedText text) {
        return Optional.ofNullable(outcomes.putIfAbsent(text.sender() + "/" + text.messageId(), ""));
    }

    @Override
    public void store(String sender, String messageId, String outcome) {
        outcomes.put(sender + "/" + messageId, outcome);
    }

    @Override
    public boolean isOvertaken(ReceivedText text) {
        return overtaken;
    }
}
