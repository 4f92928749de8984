package fr.alin.shared.outbox;

import java.time.Clock;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Records incoming messages in the transaction of their effect, so that each is processed once.
 * See decision 01-one-resource-a-transaction.
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
     * @return false if the message was processed before
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
