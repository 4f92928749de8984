package fr.alin.shared.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

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
    Clock clock;

    /** The oldest promises that are due, at most {@code limit}, in the order in which they were made. */
    public List<OwedMessage> owed(int limit) {
        return entities.createQuery("""
                        select m from OutboxMessage m
                        where m.sentAt is null and m.nextTryAt <= :now
                        order by m.id""", OutboxMessage.class)
                .setParameter("now", clock.instant())
                .setMaxResults(limit)
                .getResultStream()
                .map(OutboxMessage::owed)
                .toList();
    }

    public void markSent(long id) {
        entities.find(OutboxMessage.class, id).sent(clock.instant());
    }

    /** Keeps the promise for later; the reason is for the administrator and holds nothing personal. */
    public void markFailed(long id, String reason, Duration pause) {
        entities.find(OutboxMessage.class, id).failed(reason, clock.instant().plus(pause));
    }
}
