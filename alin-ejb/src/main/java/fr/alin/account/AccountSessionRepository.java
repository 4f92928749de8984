package fr.alin.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.account.model.AccountSession;
import fr.alin.account.model.Digest;
import fr.alin.account.view.OwnSession;

/** Stores sessions. No statement here reopens an ended session. */
@ApplicationScoped
class AccountSessionRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(AccountSession session) {
        entities.persist(session);
    }

    /**
     * When the session was last used; empty if it has ended, was signed in before that moment, or its account is gone,
     * is suspended or has another role.
     */
    public Optional<Instant> lastSeen(Digest key, String role, Instant signedInSince) {
        return entities.createQuery("""
                        select s.lastSeenAt from AccountSession s, Account a
                        where s.keyDigest = :key and s.endedAt is null and s.signedInAt > :since
                          and a.id = s.accountId and a.access.role = :role
                          and a.access.suspendedAt is null""", Instant.class)
                .setParameter("key", key.value())
                .setParameter("since", signedInSince)
                .setParameter("role", role)
                .getResultStream()
                .findFirst();
    }

    /** Of several simultaneous requests, one writes. */
    public void seen(Digest key, Instant now, Instant unlessSince) {
        entities.createQuery("""
                        update AccountSession s set s.lastSeenAt = :now
                        where s.keyDigest = :key and s.endedAt is null and s.lastSeenAt < :before""")
                .setParameter("now", now)
                .setParameter("key", key.value())
                .setParameter("before", unlessSince)
                .executeUpdate();
    }

    /** Open sessions, latest sign-in first. */
    public List<OwnSession> open(long accountId, Digest current, Instant signedInSince, Instant seenSince) {
        return entities.createQuery("""
                        select new fr.alin.account.view.OwnSession(s.id, s.device, s.signedInAt, s.lastSeenAt,
                            case when s.keyDigest = :current then true else false end)
                        from AccountSession s
                        where s.accountId = :account and s.endedAt is null
                          and s.signedInAt > :signedInSince and s.lastSeenAt > :seenSince
                        order by s.signedInAt desc, s.id desc""", OwnSession.class)
                .setParameter("current", current.value())
                .setParameter("account", accountId)
                .setParameter("signedInSince", signedInSince)
                .setParameter("seenSince", seenSince)
                .getResultList();
    }

    public void end(Digest key, Instant now) {
        entities.createQuery("""
                        update AccountSession s set s.endedAt = :now
                        where s.keyDigest = :key and s.endedAt is null""")
                .setParameter("now", now)
                .setParameter("key", key.value())
                .executeUpdate();
    }

    /** Ends this session of the account; false if it was not open or belongs to another account. */
    public boolean end(long accountId, long sessionId, Instant now) {
        return entities.createQuery("""
                        update AccountSession s set s.endedAt = :now
                        where s.id = :id and s.accountId = :account and s.endedAt is null""")
                        .setParameter("now", now)
                        .setParameter("id", sessionId)
                        .setParameter("account", accountId)
                        .executeUpdate()
                > 0;
    }

    /** Ends all sessions of the account except this one; returns how many. */
    public int endAllBut(long accountId, Digest kept, Instant now) {
        return entities.createQuery("""
                        update AccountSession s set s.endedAt = :now
                        where s.accountId = :account and s.keyDigest <> :kept and s.endedAt is null""")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .setParameter("kept", kept.value())
                .executeUpdate();
    }

    public void deleteSignedInBefore(Instant before) {
        entities.createQuery("delete from AccountSession s where s.signedInAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
