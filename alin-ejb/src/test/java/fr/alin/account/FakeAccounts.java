package fr.alin.account;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.alin.account.model.Account;
import fr.alin.account.view.AccountHolder;
import fr.alin.shared.model.EmailAddress;

/** Accounts in a map; assigns ids like the database. */
class FakeAccounts extends AccountRepository {

    private final Map<Long, Account> rows = new HashMap<>();
    private long last;
    private final Map<Long, Instant> lastSeen = new HashMap<>();

    @Override
    public void add(Account account) {
        var id = ++last;
        assignId(account, id);
        rows.put(id, account);
    }

    @Override
    public Optional<Account> find(long accountId) {
        return Optional.ofNullable(rows.get(accountId));
    }

    @Override
    public Optional<Account> findLocked(long accountId) {
        return find(accountId);
    }

    @Override
    public Optional<Account> findByEmail(EmailAddress email) {
        return rows.values().stream()
                .filter(account -> account.email().equals(email))
                .findFirst();
    }

    /** Ids and address come from the account; the other fields are ANNE's. */
    @Override
    public Optional<AccountHolder> holder(long accountId) {
        var form = AccountStage.form();
        return find(accountId)
                .map(account -> new AccountHolder(
                        accountId,
                        form.civility(),
                        form.birthName(),
                        "",
                        form.firstName(),
                        account.email(),
                        form.mobile(),
                        account.language()));
    }

    @Override
    public void removeUnconfirmed(EmailAddress email) {
        rows.values()
                .removeIf(account -> account.email().equals(email)
                        && !account.isActive()
                        && !account.access().isStaff());
    }

    @Override
    public void flush() {
        // a map has nothing to flush
    }

    @Override
    public void seen(long accountId, Instant now) {
        lastSeen.put(accountId, now);
    }

    Optional<Instant> lastSeen(long accountId) {
        return Optional.ofNullable(lastSeen.get(accountId));
    }

    int count() {
        return rows.size();
    }

    private static void assignId(Account account, Long id) {
        try {
            Field field = Account.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(account, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
