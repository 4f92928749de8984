package fr.alin.shared.outbox;

import java.time.Clock;
import java.time.ZoneOffset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.security.Role;

/** Sets aside what cannot be understood or is refused, so that the queue goes on and an administrator sees it. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class InboxService {

    private static final int LONGEST_REASON = 1000;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Keeps the message with the reason why it had no effect; a message already processed or set aside stays as it is. */
    public void setAside(String messageId, String source, String kind, String body, String reason) {
        entities.createNativeQuery("""
                        insert into inbox_message (message_id, source, kind, state, received_at, reason, body)
                        values (?1, ?2, ?3, 'SET_ASIDE', ?4, ?5, ?6)
                        on conflict (message_id) do nothing""")
                .setParameter(1, messageId)
                .setParameter(2, source)
                .setParameter(3, kind)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason)
                .setParameter(6, storable(body))
                .executeUpdate();
    }

    /** PostgreSQL keeps no NUL in a text; a malformed message may hold some. */
    private static String storable(String body) {
        return body == null ? "" : body.replace('\u0000', '\uFFFD');
    }
}
