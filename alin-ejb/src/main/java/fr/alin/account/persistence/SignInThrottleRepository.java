package fr.alin.account.persistence;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.account.model.Digest;
import fr.alin.account.model.SignInThrottle;

/** Stores the sign-in counters, one row an e-mail ever tried. */
@ApplicationScoped
public class SignInThrottleRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** The counter of this e-mail, locked to the end of the transaction: tries made at once are counted one by one. */
    public SignInThrottle lock(Digest email, Instant now) {
        var known = find(email);
        if (known != null) {
            return known;
        }
        insertUnlessThere(email, now);
        return find(email);
    }

    public void forget(Digest email) {
        entities.createQuery("delete from SignInThrottle t where t.emailDigest = :digest")
                .setParameter("digest", email.value())
                .executeUpdate();
    }

    /** By then even the longest lock has ended and is forgotten. */
    public void forgetUntriedSince(Instant before) {
        entities.createQuery("delete from SignInThrottle t where t.lastTryAt < :before")
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
