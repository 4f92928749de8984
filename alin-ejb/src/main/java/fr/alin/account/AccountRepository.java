package fr.alin.account;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import fr.alin.account.model.Account;
import fr.alin.account.model.EmailTaken;
import fr.alin.account.view.AccountHolder;
import fr.alin.account.view.Mailbox;
import fr.alin.shared.model.EmailAddress;

/** Stores and finds accounts. */
@ApplicationScoped
class AccountRepository {

    private static final String ONE_EMAIL = "account_email_uq";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(Account account) {
        entities.persist(account);
    }

    public Optional<Account> find(long accountId) {
        return Optional.ofNullable(entities.find(Account.class, accountId));
    }

    /** Locks the row until the end of the transaction, so that a sign-in and a change of password are serialized. */
    public Optional<Account> findLocked(long accountId) {
        return Optional.ofNullable(entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Account> findByEmail(EmailAddress email) {
        return entities.createQuery("""
                        select a from Account a
                        where a.email = :email""", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /**
     * Records that the holder was here; at most once an hour, so that simultaneous sign-ins do not wait for each other.
     */
    public void seen(long accountId, Instant now) {
        entities.createNativeQuery("""
                        update account set last_seen_at = ?2
                        where id = ?1 and last_seen_at < ?3""")
                .setParameter(1, accountId)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, now.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Deletes their links too. An invitation stays: it can be repeated. */
    public void removeUnconfirmedSince(Instant before) {
        entities.createQuery("""
                        delete from Account a
                        where a.status = fr.alin.account.model.AccountStatus.REQUESTED
                          and a.consentGivenAt < :before""").setParameter("before", before).executeUpdate();
    }

    /** An unconfirmed account gives way to somebody who has confirmed the mailbox, but an invited one does not. */
    public void removeUnconfirmed(EmailAddress email) {
        entities.createQuery("""
                        delete from Account a
                        where a.status = fr.alin.account.model.AccountStatus.REQUESTED
                          and a.consentGivenAt is not null and a.email = :email""").setParameter("email", email).executeUpdate();
    }

    /**
     * The accounts in this role that can sign in, locked, so that of two people who take one another's access away at
     * once, the second sees what the first did.
     */
    public List<Long> lockActive(String role) {
        @SuppressWarnings("unchecked")
        List<Number> found =
                entities.createNativeQuery("""
                        select id from account
                        where role = ?1 and status = 'ACTIVE' and suspended_at is null
                        order by id for update""").setParameter(1, role).getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    /**
     * Flushes pending changes; of two accounts that take the same address at once, the database accepts one.
     *
     * @throws EmailTaken for the other
     */
    public void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw isSecondWithEmail(e) ? new EmailTaken() : e;
        }
    }

    public Optional<AccountHolder> holder(long accountId) {
        return entities.createQuery("""
                        select new fr.alin.account.view.AccountHolder(
                            a.id, a.civility, a.birthName, a.usageName, a.firstName, a.email, a.mobile, a.language)
                        from Account a
                        where a.id = :id""", AccountHolder.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The two columns that a mail needs. */
    public Optional<Mailbox> mailbox(long accountId) {
        return entities.createQuery(
                        "select new fr.alin.account.view.Mailbox(a.email, a.language) from Account a where a.id = :id",
                        Mailbox.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    public Map<Long, AccountHolder> holders(Collection<Long> accountIds) {
        return entities.createQuery("""
                        select new fr.alin.account.view.AccountHolder(
                            a.id, a.civility, a.birthName, a.usageName, a.firstName, a.email, a.mobile, a.language)
                        from Account a
                        where a.id in :ids""", AccountHolder.class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .collect(Collectors.toMap(AccountHolder::accountId, Function.identity()));
    }

    private static boolean isSecondWithEmail(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException
                    && String.valueOf(cause.getMessage()).contains(ONE_EMAIL)) {
                return true;
            }
        }
        return false;
    }
}
