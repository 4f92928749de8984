package fr.alin.account;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.account.model.Digest;
import fr.alin.account.model.SignInThrottle;

/** Stores sign-in counters, one row per e-mail address. */
@ApplicationScoped
class SignInThrottleRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * The counter of this address, locked until the end of the transaction, so that simultaneous attempts are all
     * counted.
     */
    public SignInThrottle lock(Digest email, Instant now) {
        var known = find(email);
        if (known != null) {
            return known;
        }
        insertUnlessThere(email, now);
        return find(email);
    }

    public void delete(Digest email) {
        entities.createQuery("delete from SignInThrottle t where t.emailDigest = :digest")
                .setParameter("digest", email.value())
                .executeUpdate();
    }

    /** Moves the counter to the holder's new address and replaces a counter found there. */
    public void move(Digest former, Digest latest) {
        var count = entities.createNativeQuery("select 1 from sign_in_throttle where email_digest = ?1")
                .setParameter(1, former.value())
                .getResultList();
        if (!count.isEmpty()) {
            delete(latest);
            entities.createNativeQuery("update sign_in_throttle set email_digest = ?2 where email_digest = ?1")
                    .setParameter(1, former.value())
                    .setParameter(2, latest.value())
                    .executeUpdate();
        }
    }

    /** The caller leaves enough time for the longest lock to have ended. */
    public void deleteUntriedSince(Instant before) {
        entities.createQuery("delete from SignInThrottle t where t.tries.lastTryAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private SignInThrottle find(Digest email) {
        return entities.find(SignInThrottle.class, email.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private void insertUnlessThere(Digest email, Instant now) {
        entities.createNativeQuery("""
                        insert into sign_in_throttle (email_digest, version, tries, locks, last_try_at)
                        values (?1, 1, 0, 0, cast(?2 as timestamptz))
                        on conflict (email_digest) do nothing""")
                .setParameter(1, email.value())
                .setParameter(2, now.toString())
                .executeUpdate();
    }
}
