package fr.alin.shared.outbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** An incoming message for administrators; rows are written by {@link Inbox}. */
@Entity
@Table(name = "inbox_message")
@IdClass(InboxMessage.Key.class)
class InboxMessage {

    /** Code of the landlord that sent it; empty if nobody is known to have. */
    @Id
    private String sender;

    @Id
    @Column(name = "message_id")
    private String messageId;

    private String source;

    private String kind;

    private String state;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String reason;

    private String body;

    private int attempts;

    protected InboxMessage() {} // for JPA

    boolean isSetAside() {
        return "SET_ASIDE".equals(state);
    }

    void replayed() {
        attempts++;
        state = "REPLAYED";
    }

    void givenUp() {
        state = "GIVEN_UP";
    }

    String source() {
        return source;
    }

    String kind() {
        return kind;
    }

    String key() {
        return new Key(sender, messageId).text();
    }

    String body() {
        return body;
    }

    /** The sender with the id that it chose; as a text, {@code TOITS/m-0000001}, or the id alone without a sender. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String sender;
        private String messageId;

        public Key() {} // for JPA

        Key(String sender, String messageId) {
            this.sender = sender;
            this.messageId = messageId;
        }

        /** What the text may mean: the id of a message without a sender, or sender and id. */
        static List<Key> of(String text) {
            var slash = text.indexOf('/');
            var plain = new Key("", text);
            return slash < 1
                    ? List.of(plain)
                    : List.of(plain, new Key(text.substring(0, slash), text.substring(slash + 1)));
        }

        String text() {
            return sender.isEmpty() ? messageId : sender + "/" + messageId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.sender.equals(sender) && key.messageId.equals(messageId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(sender, messageId);
        }
    }
}
