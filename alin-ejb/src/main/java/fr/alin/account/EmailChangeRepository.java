package fr.alin.account;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import fr.alin.account.model.EmailChange;
import fr.alin.account.model.LinkKey;

/** Stores pending changes of address, at most one per account. */
@ApplicationScoped
class EmailChangeRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(EmailChange change) {
        entities.persist(change);
    }

    public Optional<EmailChange> of(long accountId) {
        return Optional.ofNullable(entities.find(EmailChange.class, accountId));
    }

    /** Locks the row: the second of two simultaneous callers waits here and sees what the first did. */
    public Optional<EmailChange> lockOf(long accountId) {
        return Optional.ofNullable(entities.find(EmailChange.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<EmailChange> find(LinkKey key) {
        return byKey(key).getResultStream().findFirst();
    }

    /** Locks the row: if both mailboxes click at once, the second waits here and sees the first's click. */
    public Optional<EmailChange> lock(LinkKey key) {
        return byKey(key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void remove(EmailChange change) {
        entities.remove(change);
    }

    public void deleteExpired(Instant now) {
        entities.createQuery("delete from EmailChange c where c.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    private TypedQuery<EmailChange> byKey(LinkKey key) {
        return entities.createQuery("""
                        select c from EmailChange c
                        where c.formerKeyDigest = :digest or c.newKeyDigest = :digest""", EmailChange.class)
                .setParameter("digest", key.digest().value());
    }
}
