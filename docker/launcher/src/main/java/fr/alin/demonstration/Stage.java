package fr.alin.demonstration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import fr.alin.integration.landlord.DossierWriter;
import fr.alin.shared.config.AlinSettings;

/** Where the services act: one transaction, in which every act has its moment and its actor. */
final class Stage {

    private final EntityManager entities;
    private final MovableClock clock;
    private final ActingCaller caller = new ActingCaller();
    private final Beans beans;

    /** @param observers get the events too */
    Stage(EntityManager entities, MovableClock clock, List<Class<?>> classes, Object... observers) {
        this.entities = entities;
        this.clock = clock;
        var given = new java.util.ArrayList<Object>(List.of(observers));
        given.add(clock);
        given.add(caller);
        beans = new Beans(entities, classes, given.toArray());
    }

    /** The beans of the application and of its adapters. */
    static List<Class<?>> classes() {
        var all = new java.util.ArrayList<>(BeanClasses.inModuleOf(AlinSettings.class));
        all.addAll(BeanClasses.inModuleOf(DossierWriter.class));
        return all;
    }

    <T> T bean(Class<T> type) {
        return beans.get(type);
    }

    /** To the second: the database keeps no nanoseconds, and a moment must not be rounded past itself. */
    void show(Instant moment) {
        clock.show(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    Instant now() {
        return clock.instant();
    }

    /** Lets a person act. */
    void as(long account, Runnable act) {
        from(account, () -> {
            act.run();
            return null;
        });
    }

    /** Lets a person act, and returns what comes of it. */
    <T> T from(long account, Supplier<T> act) {
        caller.becomes(account);
        try {
            return asSystem(act);
        } finally {
            caller.leaves();
        }
    }

    /** Lets the system act; what one act has read, the next reads again, as after a transaction. */
    <T> T asSystem(Supplier<T> act) {
        try {
            var result = act.get();
            entities.flush();
            return result;
        } finally {
            entities.clear();
            beans.endRequest();
        }
    }

    /** The same without a result. */
    void alone(Runnable act) {
        asSystem(() -> {
            act.run();
            return null;
        });
    }

    /** A value of the first row. */
    Object value(String sql, Object... parameters) {
        return query(sql, parameters).getSingleResult();
    }

    List<?> rows(String sql, Object... parameters) {
        return query(sql, parameters).getResultList();
    }

    int change(String sql, Object... parameters) {
        return query(sql, parameters).executeUpdate();
    }

    private jakarta.persistence.Query query(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
