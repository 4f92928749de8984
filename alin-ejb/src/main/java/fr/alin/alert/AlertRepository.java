package fr.alin.alert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.alert.model.OfferAlert;

/** Stores and finds alerts. */
@ApplicationScoped
class AlertRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(OfferAlert alert) {
        entities.persist(alert);
    }

    public void remove(OfferAlert alert) {
        entities.remove(alert);
    }

    /** The alert, if it belongs to this account. */
    public Optional<OfferAlert> find(long alertId, long accountId) {
        return Optional.ofNullable(entities.find(OfferAlert.class, alertId))
                .filter(alert -> alert.accountId() == accountId);
    }

    /** A person's alerts, oldest first. */
    public List<OfferAlert> of(long accountId) {
        return ofAll(List.of(accountId));
    }

    /** The alerts of these people, oldest first. */
    public List<OfferAlert> ofAll(Collection<Long> accountIds) {
        return entities.createQuery("""
                        select a from OfferAlert a
                        where a.accountId in :accounts
                        order by a.id""", OfferAlert.class)
                .setParameter("accounts", accountIds)
                .getResultList();
    }

    /** Number of reported offers per alert of a person; alerts without any are left out. */
    public Map<Long, Integer> reportedCounts(long accountId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select alert_id, count(*) from offer_alert_hit
                        where account_id = ?1 and told_at is not null and alert_id is not null
                        group by alert_id""").setParameter(1, accountId).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
    }
}
