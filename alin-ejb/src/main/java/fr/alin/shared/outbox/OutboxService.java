package fr.alin.shared.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.security.Role;

/** The relay's side of the outbox; each call is a short transaction of its own. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OutboxService {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** The oldest mails of a lane that are due, at most {@code limit}, in the order in which they were promised. */
    public List<DueMessage> owedMails(String lane, int limit) {
        return entities.createQuery("""
                        select m from OutboxMessage m
                        where m.sentAt is null and m.nextTryAt <= :now and m.destination = :mail
                        order by m.id""", OutboxMessage.class)
                .setParameter("now", clock.instant())
                .setParameter("mail", lane)
                .setMaxResults(limit)
                .getResultStream()
                .map(OutboxMessage::owed)
                .toList();
    }

    /** The same for the queues, without those that rest: however much waits for one, the others are not held up. */
    public List<DueMessage> owedMessages(Set<String> resting, int limit) {
        return entities.createQuery("""
                        select m from OutboxMessage m
                        where m.sentAt is null and m.nextTryAt <= :now and m.destination not in :passedOver
                        order by m.id""", OutboxMessage.class)
                .setParameter("now", clock.instant())
                .setParameter(
                        "passedOver",
                        Stream.concat(Stream.of(Outbox.MAIL, Outbox.BULK_MAIL), resting.stream())
                                .toList())
                .setMaxResults(limit)
                .getResultStream()
                .map(OutboxMessage::owed)
                .toList();
    }

    /** Owes a message in a transaction of its own; the same may be owed twice, which its receiver must stand. */
    public void owe(String destination, String kind, String partnerKey, String body) {
        outbox.add(destination, kind, partnerKey, body);
    }

    /** Whether this text was once owed by us under this id. */
    public boolean isOwn(String messageId, String destination, String body) {
        return !entities.createQuery("""
                        select m.id from OutboxMessage m
                        where m.messageId = :id and m.destination = :destination and m.body = :body""", Long.class)
                .setParameter("id", messageId)
                .setParameter("destination", destination)
                .setParameter("body", body)
                .getResultList()
                .isEmpty();
    }

    public void markSent(long id) {
        entities.find(OutboxMessage.class, id).sent(clock.instant());
    }

    /** Keeps the promise for later; the reason is for the administrator and holds nothing personal. */
    public void markFailed(long id, String reason, Duration pause) {
        entities.find(OutboxMessage.class, id).failed(reason, clock.instant().plus(pause));
    }
}
