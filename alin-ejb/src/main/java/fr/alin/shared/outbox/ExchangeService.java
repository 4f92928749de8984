package fr.alin.shared.outbox;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.error.NotFound;
import fr.alin.shared.security.Role;

/**
 * Lists messages exchanged with partners and retries them, for administrators.
 * See decision 23-set-aside-messages-return-unsigned.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ExchangeService {

    private static final int MAX_LINES = 200;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Incoming messages set aside, latest first, at most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ExchangeLine> setAside() {
        return entities.createQuery("""
                        select m from InboxMessage m
                        where m.state = 'SET_ASIDE'
                        order by m.receivedAt desc""", InboxMessage.class)
                .setMaxResults(MAX_LINES)
                .getResultStream()
                .map(InboxMessage::line)
                .toList();
    }

    /** Outgoing messages not yet sent, oldest first, at most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ExchangeLine> owed() {
        return entities.createQuery("""
                        select m from OutboxMessage m
                        where m.sentAt is null
                        order by m.id""", OutboxMessage.class)
                .setMaxResults(MAX_LINES)
                .getResultStream()
                .map(OutboxMessage::line)
                .toList();
    }

    /** Puts a message that was set aside back on its queue, as a new message. */
    public void replay(String messageId) {
        var message = entities.find(InboxMessage.class, messageId);
        if (message == null || !message.isSetAside()) {
            throw new NotFound("exchange.not-set-aside");
        }
        outbox.add(message.source(), message.kind(), message.messageId(), message.body());
        message.replayed();
    }

    /** Sends a pending message now instead of after its delay. */
    public void tryNow(String messageId) {
        entities.createQuery("""
                        select m from OutboxMessage m
                        where m.messageId = :id and m.sentAt is null""", OutboxMessage.class)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("exchange.not-owed"))
                .tryAgain(clock.instant());
    }
}
