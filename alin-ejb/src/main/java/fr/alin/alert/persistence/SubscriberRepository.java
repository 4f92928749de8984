package fr.alin.alert.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.alert.model.UnsubscribeKey;

/** Knows who keeps alerts, and whose areas have to be computed anew. */
@ApplicationScoped
public class SubscriberRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Makes the person known at the first alert, and waits for whoever changes that person's alerts meanwhile. */
    public void subscribe(long accountId, UnsubscribeKey key, Instant now) {
        entities.createNativeQuery("""
                        insert into alert_subscriber (account_id, unsubscribe_key, stale_since)
                        values (?1, ?2, ?3)
                        on conflict (account_id) do update set stale_since = excluded.stale_since""")
                .setParameter(1, accountId)
                .setParameter(2, key.value())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** What the person's alerts listen to has changed, or may have; whoever keeps no alert is passed over. */
    public void stale(long accountId, Instant now) {
        entities.createNativeQuery("update alert_subscriber set stale_since = ?2 where account_id = ?1")
                .setParameter(1, accountId)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Whose mails a key stops. */
    public Optional<Long> findByKey(UnsubscribeKey key) {
        @SuppressWarnings("unchecked")
        List<Number> found = entities.createNativeQuery(
                        "select account_id from alert_subscriber where unsubscribe_key = ?1")
                .setParameter(1, key.value())
                .getResultList();
        return found.stream().findFirst().map(Number::longValue);
    }
}
