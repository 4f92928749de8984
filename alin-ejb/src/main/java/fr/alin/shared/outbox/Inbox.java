package fr.alin.shared.outbox;

import java.time.Clock;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Receipts of what came from the outside, written in the transaction of their effect: a message counts once.
 * See decision 01-one-resource-a-transaction.
 */
@ApplicationScoped
public class Inbox {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Takes a message into account. A second delivery that arrives meanwhile waits for the first one's end.
     *
     * @return false when this message has already had its effect
     */
    public boolean accept(String messageId, String source, String kind) {
        return entities.createNativeQuery("""
                        insert into inbox_message (message_id, source, kind, state, received_at)
                        values (?1, ?2, ?3, 'PROCESSED', ?4)
                        on conflict (message_id) do update set state = 'PROCESSED', reason = null, body = null
                        where inbox_message.state <> 'PROCESSED'""")
                        .setParameter(1, messageId)
                        .setParameter(2, source)
                        .setParameter(3, kind)
                        .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
