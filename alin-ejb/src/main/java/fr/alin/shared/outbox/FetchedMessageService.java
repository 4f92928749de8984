package fr.alin.shared.outbox;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.security.Role;

/**
 * Outbox messages that their receiver fetches itself; the relay leaves them alone. A message stays until it is confirmed
 * and is given again until then, so that none is lost; the receiver knows it again by its id. Reading locks nothing and
 * confirming twice changes nothing, so two nodes that answer one receiver do no harm.
 * See decision 109-a-landlord-has-one-carrier.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class FetchedMessageService {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * The next messages to these destinations, at most {@code most}, in the order in which they were written. Ids do not
     * tell that order: each node takes them from a block of its own.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OwedMessage> next(Set<String> destinations, int most) {
        return entities.createQuery("""
                        select m from OutboxMessage m
                        where m.sentAt is null and m.destination in :destinations
                        order by m.createdAt, m.id""", OutboxMessage.class)
                .setParameter("destinations", destinations)
                .setMaxResults(most)
                .getResultStream()
                .map(OutboxMessage::owed)
                .toList();
    }

    /** What waits for a receiver; administrators see it too. */
    @RolesAllowed({Role.SYSTEM, Role.ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Waiting waiting(Set<String> destinations) {
        var count = entities.createQuery("""
                        select count(m) from OutboxMessage m
                        where m.sentAt is null and m.destination in :destinations""", Long.class)
                .setParameter("destinations", destinations)
                .getSingleResult();
        var oldest = next(destinations, 1).stream().map(OwedMessage::since).findFirst();
        return new Waiting(count.intValue(), oldest);
    }

    /**
     * Marks messages to these destinations as received; who confirms one again changes nothing.
     *
     * @return the ids that no message to these destinations has
     */
    public Set<String> confirm(Set<String> destinations, Collection<String> messageIds) {
        entities.createQuery("""
                        update OutboxMessage m set m.sentAt = :now, m.lastError = null, m.version = m.version + 1
                        where m.messageId in :ids and m.destination in :destinations and m.sentAt is null""")
                .setParameter("now", clock.instant())
                .setParameter("ids", messageIds)
                .setParameter("destinations", destinations)
                .executeUpdate();
        var unknown = new LinkedHashSet<>(messageIds);
        entities.createQuery("""
                        select m.messageId from OutboxMessage m
                        where m.messageId in :ids and m.destination in :destinations""", String.class)
                .setParameter("ids", messageIds)
                .setParameter("destinations", destinations)
                .getResultStream()
                .forEach(unknown::remove);
        return unknown;
    }
}
