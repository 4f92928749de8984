package fr.alin.account;

import static fr.alin.shared.persistence.InstantColumn.optionalInstant;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.account.model.Digest;
import fr.alin.account.view.AccountHolder;
import fr.alin.account.view.AccountState;

/** Reads the state of an account: one statement beside the holder's. */
@ApplicationScoped
class AccountStateRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    AccountRepository accounts;

    Optional<AccountState> of(long accountId, Instant now, Instant signedInSince) {
        return accounts.holder(accountId).map(holder -> state(holder, row(holder, now, signedInSince)));
    }

    private Object[] row(AccountHolder holder, Instant now, Instant signedInSince) {
        List<?> rows = entities.createNativeQuery("""
                        select a.status = 'ACTIVE',
                            case when a.status = 'ACTIVE' then greatest(a.last_seen_at, s.seen_at) end, s.signed_in_at,
                            t.last_try_at,
                            greatest(
                                case when t.locked_until > ?3 then t.locked_until end,
                                (select max(locked_until) from device_throttle
                                 where account_id = a.id and locked_until > ?3)),
                            (select max(expires_at) from account_link
                             where account_id = a.id and ended_at is null and expires_at > ?3),
                            (select count(*) from account_session
                             where account_id = a.id and ended_at is null and signed_in_at > ?4)
                        from account a left join sign_in_throttle t on t.email_digest = ?2
                        cross join (select max(signed_in_at) as signed_in_at, max(last_seen_at) as seen_at
                                    from account_session where account_id = ?1) s
                        where a.id = ?1""")
                .setParameter(1, holder.accountId())
                .setParameter(2, Digest.ofEmail(holder.email().value()).value())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, signedInSince.atOffset(ZoneOffset.UTC))
                .getResultList();
        return (Object[]) rows.get(0);
    }

    private static AccountState state(AccountHolder holder, Object[] row) {
        return new AccountState(
                holder,
                (Boolean) row[0],
                optionalInstant(row[1]),
                optionalInstant(row[2]),
                optionalInstant(row[3]),
                optionalInstant(row[4]),
                optionalInstant(row[5]),
                ((Number) row[6]).intValue());
    }
}
