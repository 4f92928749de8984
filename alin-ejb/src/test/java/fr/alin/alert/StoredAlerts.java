package fr.alin.alert;

import jakarta.persistence.EntityManager;

/** The repositories of this context on one entity manager. */
public record StoredAlerts(
        AlertRepository alerts, SubscriberRepository subscribers, AreaRepository areas, HitRepository hits) {

    public static StoredAlerts over(EntityManager entities) {
        var stored = new StoredAlerts(
                new AlertRepository(), new SubscriberRepository(), new AreaRepository(), new HitRepository());
        stored.alerts.entities = entities;
        stored.subscribers.entities = entities;
        stored.areas.entities = entities;
        stored.hits.entities = entities;
        return stored;
    }
}
