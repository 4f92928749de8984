package fr.alin.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.account.model.AccountAct;
import fr.alin.account.model.AccountActKind;
import fr.alin.account.view.AccountActLine;
import fr.alin.shared.persistence.KeyLock;
import fr.alin.shared.privacy.StaffTrace;

/** The log of what members of staff did to people's accounts. The application only adds to it. */
@ApplicationScoped
class AccountActRepository {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(AccountAct act) {
        entities.persist(act);
    }

    /** Makes the member's simultaneous acts wait for each other until the end of the transaction. */
    public void lock(long actorId) {
        KeyLock.hold(entities, "account_act " + actorId);
    }

    /** How often the member has acted since. */
    public int countBy(long actorId, Instant since) {
        return entities.createQuery("""
                        select count(a) from AccountAct a
                        where a.actorId = :actor and a.actedAt > :since""", Long.class)
                .setParameter("actor", actorId)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    /** How often somebody did one of these things to the account since. */
    public int countOn(long accountId, Collection<AccountActKind> kinds, Instant since) {
        return entities.createQuery("""
                        select count(a) from AccountAct a
                        where a.accountId = :account and a.kind in :kinds and a.actedAt > :since""", Long.class)
                .setParameter("account", accountId)
                .setParameter("kinds", kinds)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    /** Why the member opened the account since; the latest reason. */
    public Optional<String> openedFor(long accountId, long actorId, Instant since) {
        return entities.createQuery("""
                        select a.reason from AccountAct a
                        where a.accountId = :account and a.actorId = :actor and a.actedAt > :since
                          and a.kind = fr.alin.account.model.AccountActKind.OPENED
                        order by a.actedAt desc, a.id desc""", String.class)
                .setParameter("account", accountId)
                .setParameter("actor", actorId)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Makes the acts on an erased account anonymous; they stay as a proof of what the staff did. */
    public void detach(long accountId) {
        entities.createNativeQuery("select cast(detach_account_acts(?1) as varchar)")
                .setParameter(1, accountId)
                .getSingleResult();
    }

    /** What the member did, latest first. */
    public List<StaffTrace> by(long actorId, int most) {
        return entities.createQuery(
                        "select a from AccountAct a where a.actorId = :actor order by a.id desc", AccountAct.class)
                .setParameter("actor", actorId)
                .setMaxResults(most)
                .getResultStream()
                .map(AccountAct::trace)
                .toList();
    }

    /** What was done to the account, latest first. */
    public List<AccountActLine> of(long accountId) {
        return entities.createQuery("""
                        select new fr.alin.account.view.AccountActLine(
                            a.actedAt, a.actorRole, trim(concat(coalesce(b.firstName, ''), ' ', coalesce(b.birthName, ''))),
                            a.kind, a.reason)
                        from AccountAct a left join Account b on b.id = a.actorId
                        where a.accountId = :account order by a.actedAt desc, a.id desc""", AccountActLine.class)
                .setParameter("account", accountId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
