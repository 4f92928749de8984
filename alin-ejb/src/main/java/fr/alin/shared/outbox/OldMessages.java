package fr.alin.shared.outbox;

import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Deletes old messages in small batches. Rows locked by another node are skipped, so that nodes share the work and
 * transactions stay short.
 */
@ApplicationScoped
public class OldMessages {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Deletes texts of messages sent before that moment, at most {@code most}; returns how many. */
    public int forgetSentTexts(Instant before, int most) {
        return change("""
                update outbox_message set body = null, version = version + 1
                where id in (select id from outbox_message
                             where created_at < ?1 and sent_at < ?1 and body is not null
                             limit ?2 for update skip locked)""", before, most);
    }

    /**
     * Deletes records of messages sent or received before that moment, at most {@code most} of each; returns how many.
     */
    public int delete(Instant before, int most) {
        var sent = change("""
                delete from outbox_message where id in (
                    select id from outbox_message where created_at < ?1 and sent_at < ?1
                    limit ?2 for update skip locked)""", before, most);
        return sent + change("""
                delete from inbox_message where (sender, message_id) in (
                    select sender, message_id from inbox_message where received_at < ?1
                    limit ?2 for update skip locked)""", before, most);
    }

    private int change(String statement, Instant before, int most) {
        return entities.createNativeQuery(statement)
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .executeUpdate();
    }
}
