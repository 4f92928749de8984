package fr.alin.account;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import fr.alin.account.model.AccountLink;
import fr.alin.account.model.LinkKey;

/** Stores mailed links and finds them by the digest of their key. */
@ApplicationScoped
class AccountLinkRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(AccountLink link) {
        entities.persist(link);
    }

    public Optional<AccountLink> find(LinkKey key) {
        return byKey(key).getResultStream().findFirst();
    }

    /** Locks the row: the second of two simultaneous callers waits here and sees what the first did. */
    public Optional<AccountLink> findLocked(LinkKey key) {
        return byKey(key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Ends every unused link of the account. */
    public void endAll(long accountId, Instant now) {
        entities.createQuery("""
                        update AccountLink l
                        set l.endedAt = :now, l.version = l.version + 1
                        where l.accountId = :account and l.endedAt is null""")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    private TypedQuery<AccountLink> byKey(LinkKey key) {
        return entities.createQuery("""
                        select l from AccountLink l
                        where l.keyDigest = :digest""", AccountLink.class)
                .setParameter("digest", key.digest().value());
    }
}
