package fr.alin.account;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.account.model.Allowance;

/** Stores allowances. */
@ApplicationScoped
class AllowanceRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Locks the row until the end of the transaction, so that simultaneous requests are serialized on all nodes. */
    public Allowance lock(String subject, Instant now) {
        var known = find(subject);
        if (known != null) {
            return known;
        }
        entities.createNativeQuery("""
                        insert into allowance (subject, version, taken, window_started_at)
                        values (?1, 1, 0, cast(?2 as timestamptz))
                        on conflict (subject) do nothing""")
                .setParameter(1, subject)
                .setParameter(2, now.toString())
                .executeUpdate();
        return find(subject);
    }

    public void deleteUnusedSince(Instant before) {
        entities.createQuery("delete from Allowance a where a.window.startedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private Allowance find(String subject) {
        return entities.find(Allowance.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }
}
