package fr.alin.shared.outbox;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An incoming message for administrators; rows are written by {@link Inbox}. */
@Entity
@Table(name = "inbox_message")
class InboxMessage {

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

    String source() {
        return source;
    }

    String kind() {
        return kind;
    }

    String messageId() {
        return messageId;
    }

    String body() {
        return body;
    }
}
