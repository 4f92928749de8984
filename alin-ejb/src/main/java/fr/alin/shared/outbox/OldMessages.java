package fr.alin.shared.outbox;

import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Messages that were sent or received long ago. Rows are taken under a lock that others skip, some at a time: two nodes
 * share the work, and no transaction lasts.
 */
@ApplicationScoped
public class OldMessages {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Empties some texts of messages that were sent before that moment; answers how many. */
    public int forgetSentTexts(Instant before, int most) {
        return change("""
                update outbox_message set body = null, version = version + 1
                where id in (select id from outbox_message
                             where created_at < ?1 and sent_at < ?1 and body is not null
                             limit ?2 for update skip locked)""", before, most);
    }

    /** Deletes some lines about messages sent or received before that moment; answers how many. */
    public int delete(Instant before, int most) {
        var sent = change("""
                delete from outbox_message where id in (
                    select id from outbox_message where created_at < ?1 and sent_at < ?1
                    limit ?2 for update skip locked)""", before, most);
        return sent + change("""
                delete from inbox_message where message_id in (
                    select message_id from inbox_message where received_at < ?1
                    limit ?2 for update skip locked)""", before, most);
    }

    private int change(String statement, Instant before, int most) {
        return entities.createNativeQuery(statement)
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .executeUpdate();
    }
}
