package fr.alin.alert;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.alert.model.UnsubscribeKey;
import fr.alin.shared.persistence.SqlArray;

/** Stores who has alerts and whose index entries are outdated. */
@ApplicationScoped
class SubscriberRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Adds the subscriber with the first alert, or locks her row against simultaneous changes. */
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

    /** Marks a person's index entries as outdated; does nothing for people without alerts. */
    public void markStale(long accountId, Instant now) {
        entities.createNativeQuery("update alert_subscriber set stale_since = ?2 where account_id = ?1")
                .setParameter(1, accountId)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Marks all index entries as outdated. */
    public void markAllStale(Instant now) {
        entities.createNativeQuery("update alert_subscriber set stale_since = ?1 where stale_since is null")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** People with outdated index entries, longest outdated first. */
    public List<Long> findStale(int most, Instant now) {
        return ids(entities.createNativeQuery("""
                        select account_id from alert_subscriber
                        where stale_since <= ?1 order by stale_since limit ?2""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList());
    }

    /** Locks the rows of these people until the end of the transaction; returns those not locked by another node. */
    public List<Long> lock(Collection<Long> accountIds) {
        return ids(entities.createNativeQuery("""
                        select account_id from alert_subscriber
                        where account_id = any(cast(?1 as bigint[])) order by account_id for no key update skip locked""")
                .setParameter(1, SqlArray.of(accountIds))
                .getResultList());
    }

    public void markIndexed(Collection<Long> accountIds) {
        entities.createNativeQuery(
                        "update alert_subscriber set stale_since = null where account_id = any(cast(?1 as bigint[]))")
                .setParameter(1, SqlArray.of(accountIds))
                .executeUpdate();
    }

    public Map<Long, UnsubscribeKey> keys(Collection<Long> accountIds) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select account_id, unsubscribe_key from alert_subscriber
                        where account_id = any(cast(?1 as bigint[]))""")
                .setParameter(1, SqlArray.of(accountIds))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> new UnsubscribeKey((String) row[1])));
    }

    /** The person whose mails carry this key. */
    public Optional<Long> findByKey(UnsubscribeKey key) {
        return ids(entities.createNativeQuery("select account_id from alert_subscriber where unsubscribe_key = ?1")
                        .setParameter(1, key.value())
                        .getResultList())
                .stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Long> ids(List<?> rows) {
        return ((List<Number>) rows).stream().map(Number::longValue).toList();
    }
}
