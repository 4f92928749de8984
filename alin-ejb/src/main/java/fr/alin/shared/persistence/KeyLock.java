package fr.alin.shared.persistence;

import jakarta.persistence.EntityManager;

/** A lock on a word instead of a row, held until the end of the transaction, on all nodes. */
public final class KeyLock {

    private KeyLock() {}

    /** Waits until no other transaction holds the key: what looks and then adds a row does so in turn. */
    public static void hold(EntityManager entities, String key) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key)
                .getSingleResult();
    }
}
