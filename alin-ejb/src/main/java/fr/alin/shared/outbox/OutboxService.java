package fr.alin.shared.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.security.Role;

/** Operations of the relay on the outbox; each call is a short transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OutboxService {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Due mails of a lane, oldest first, at most {@code limit}. */
    public List<DueMessage> dueMails(String lane, int limit) {
        return entities.createQuery("""
                        select m from OutboxMessage m
                        where m.sentAt is null and m.nextTryAt <= :now and m.destination = :mail
                        order by m.id""", OutboxMessage.class)
                .setParameter("now", clock.instant())
                .setParameter("mail", lane)
                .setMaxResults(limit)
                .getResultStream()
                .map(OutboxMessage::due)
                .toList();
    }

    /** Due messages of all queues except the resting ones, so that a blocked queue does not hold up the others. */
    public List<DueMessage> dueMessages(Set<String> resting, int limit) {
        return entities.createQuery("""
                        select m from OutboxMessage m
                        where m.sentAt is null and m.nextTryAt <= :now and m.destination not in :excluded
                        order by m.id""", OutboxMessage.class)
                .setParameter("now", clock.instant())
                .setParameter(
                        "excluded",
                        Stream.concat(Outbox.MAIL_LANES.stream(), resting.stream())
                                .toList())
                .setMaxResults(limit)
                .getResultStream()
                .map(OutboxMessage::due)
                .toList();
    }

    /** Enqueues a message in its own transaction. It may be enqueued twice; its receiver must tolerate that. */
    public void enqueue(String destination, String kind, String partnerKey, String body) {
        outbox.add(destination, kind, partnerKey, body);
    }

    /** Whether we once enqueued this text under this id. */
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

    /**
     * Whether an administrator sent this set-aside message again, under the id that its sender gave it.
     *
     * @param key sender and id, for instance {@code TOITS/m-0000001}; a second content under a used id adds to it
     */
    public boolean isReturned(String key, String destination, String body) {
        return !entities.createQuery("""
                        select m.id from OutboxMessage m
                        where (m.partnerKey = :key or m.partnerKey like concat(:key, '/%'))
                          and m.destination = :destination and m.body = :body""", Long.class)
                .setParameter("key", key)
                .setParameter("destination", destination)
                .setParameter("body", body)
                .getResultList()
                .isEmpty();
    }

    /** Does nothing for a message that was deleted while it was being sent. */
    public void markSent(long id) {
        Optional.ofNullable(entities.find(OutboxMessage.class, id)).ifPresent(message -> message.sent(clock.instant()));
    }

    /** Keeps the message for a later attempt; the reason is shown to administrators and must not be personal. */
    public void markFailed(long id, String reason, Duration pause) {
        entities.find(OutboxMessage.class, id).failed(reason, clock.instant().plus(pause));
    }
}
