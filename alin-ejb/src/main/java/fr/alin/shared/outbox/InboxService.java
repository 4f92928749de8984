package fr.alin.shared.outbox;

import java.time.Clock;
import java.time.ZoneOffset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.model.ShortText;
import fr.alin.shared.security.Role;

/** Sets aside messages that are malformed or refused, so that the queue goes on and an administrator sees them. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class InboxService {

    /** Kind of a message that nobody known had signed: it is shown and never sent again. */
    public static final String UNSIGNED = "unsigned";

    private static final int MAX_REASON_LENGTH = 1000;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Stores a message, or a part of one, of nobody in particular. */
    public void setAside(String messageId, String source, String kind, String body, String reason) {
        setAside(new ReceivedText("", messageId, kind), source, body, reason);
    }

    /**
     * Stores the message with the reason; does nothing if it was already processed or set aside. A message that an
     * administrator sent again keeps its first reason.
     *
     * @param source the queue
     */
    public void setAside(ReceivedText text, String source, String body, String reason) {
        entities.createNativeQuery("""
                        insert into inbox_message
                            (message_id, source, kind, state, received_at, reason, body, sender, digest, about)
                        values (?1, ?2, ?3, 'SET_ASIDE', ?4, ?5, ?6, ?7, ?8, ?9)
                        on conflict (sender, message_id) do update set state = 'SET_ASIDE'
                        where inbox_message.state = 'REPLAYED'""")
                .setParameter(1, text.messageId())
                .setParameter(2, source)
                .setParameter(3, text.kind())
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, ShortText.of(reason, MAX_REASON_LENGTH))
                .setParameter(6, storable(body))
                .setParameter(7, text.sender())
                .setParameter(8, text.digest())
                .setParameter(9, text.about())
                .executeUpdate();
    }

    /** PostgreSQL does not store NUL characters, which a malformed message may contain. */
    private static String storable(String body) {
        return body == null ? "" : body.replace('\u0000', '\uFFFD');
    }
}
