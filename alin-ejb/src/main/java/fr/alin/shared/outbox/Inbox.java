package fr.alin.shared.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Records incoming messages in the transaction of their effect, so that each is processed once. An id belongs to its sender
 * and to one content.
 * See decision 01-one-resource-a-transaction.
 * See decision 105-an-id-belongs-to-its-sender.
 */
@ApplicationScoped
public class Inbox {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Records a message as processed. A simultaneous second delivery waits for the first transaction to end.
     *
     * @return what became of it if it was processed before; empty if it is new
     * @throws MessageIdUsed when its sender has used the id for another content, taken or set aside
     */
    public Optional<String> accept(ReceivedText text) {
        if (isNew(text)) {
            return Optional.empty();
        }
        var row = (Object[]) entities.createNativeQuery("""
                        select digest, coalesce(outcome, '') from inbox_message where sender = ?1 and message_id = ?2""")
                .setParameter(1, text.sender())
                .setParameter(2, text.messageId())
                .getSingleResult();
        if (!row[0].equals("") && !row[0].equals(text.digest())) {
            throw new MessageIdUsed();
        }
        return Optional.of((String) row[1]);
    }

    /** Keeps what became of a message that was accepted, so that it is answered again in the same words. */
    public void store(String sender, String messageId, String outcome) {
        entities.createNativeQuery("update inbox_message set outcome = ?3 where sender = ?1 and message_id = ?2")
                .setParameter(1, sender)
                .setParameter(2, messageId)
                .setParameter(3, outcome)
                .executeUpdate();
    }

    /** Whether a message of the same sender and kind about the same was sent later and has taken effect. */
    public boolean isOvertaken(ReceivedText text) {
        return text.sentAt().filter(sent -> hasLater(text, sent)).isPresent();
    }

    private boolean isNew(ReceivedText text) {
        return entities.createNativeQuery("""
                        insert into inbox_message
                            (sender, message_id, source, kind, state, received_at, digest, about, sent_at)
                        values (?1, ?2, ?1, ?3, 'PROCESSED', ?4, ?5, ?6, cast(?7 as timestamptz))
                        on conflict (sender, message_id) do update
                        set state = 'PROCESSED', reason = null, body = null, kind = excluded.kind,
                            digest = excluded.digest, about = excluded.about, sent_at = excluded.sent_at
                        where inbox_message.state <> 'PROCESSED' and inbox_message.digest in ('', excluded.digest)""")
                        .setParameter(1, text.sender())
                        .setParameter(2, text.messageId())
                        .setParameter(3, text.kind())
                        .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(5, text.digest())
                        .setParameter(6, text.about())
                        .setParameter(7, text.sentAt().map(Instant::toString).orElse(null))
                        .executeUpdate()
                == 1;
    }

    private boolean hasLater(ReceivedText text, Instant sent) {
        List<?> later = entities.createNativeQuery("""
                        select 1 from inbox_message
                        where about = ?1 and about <> '' and kind = ?2 and sender = ?3 and sent_at > ?4
                          and state = 'PROCESSED' and message_id <> ?5
                        limit 1""")
                .setParameter(1, text.about())
                .setParameter(2, text.kind())
                .setParameter(3, text.sender())
                .setParameter(4, sent.atOffset(ZoneOffset.UTC))
                .setParameter(5, text.messageId())
                .getResultList();
        return !later.isEmpty();
    }
}
