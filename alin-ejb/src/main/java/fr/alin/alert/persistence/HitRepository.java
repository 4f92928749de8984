package fr.alin.alert.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Remembers which offer was found for whom, and told when: one row for a person and an offer, so none is told twice. */
@ApplicationScoped
public class HitRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** What an alert found and nobody was told of yet. */
    public void forgetWaiting(long alertId) {
        entities.createNativeQuery("delete from offer_alert_hit where alert_id = ?1 and told_at is null")
                .setParameter(1, alertId)
                .executeUpdate();
    }
}
