package fr.alin.shared.outbox;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.shared.model.ShortText;

/** An outgoing message, kept until it has been sent. See decision 25-own-lane-for-bulk-mails. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    private static final int MAX_ERROR_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
    @SequenceGenerator(name = "outbox_message_seq", sequenceName = "outbox_message_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "message_id")
    private String messageId;

    private String destination;

    private String kind;

    @Column(name = "partner_key")
    private String partnerKey;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    private int attempts;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected OutboxMessage() {} // for JPA

    OutboxMessage(String destination, String kind, String partnerKey, String body, Instant now) {
        this.messageId = UUID.randomUUID().toString();
        this.destination = destination;
        this.kind = kind;
        this.partnerKey = partnerKey;
        this.body = body;
        this.createdAt = now;
        this.nextTryAt = now;
    }

    String messageId() {
        return messageId;
    }

    DueMessage due() {
        return new DueMessage(id, messageId, destination, kind, partnerKey, body, attempts);
    }

    OwedMessage owed() {
        return new OwedMessage(messageId, kind, body, createdAt);
    }

    /** A mail is personal and may hold a link or code, so its text is deleted once sent. */
    void sent(Instant now) {
        sentAt = now;
        lastError = null;
        if (Outbox.isMail(destination)) {
            body = null;
        }
    }

    void failed(String reason, Instant nextTry) {
        attempts++;
        lastError = ShortText.of(reason, MAX_ERROR_LENGTH);
        nextTryAt = nextTry;
    }

    void tryAgain(Instant now) {
        nextTryAt = now;
    }
}
