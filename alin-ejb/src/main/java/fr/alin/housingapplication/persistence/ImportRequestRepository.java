package fr.alin.housingapplication.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.shared.model.UniqueNumber;

/** Stores the import each account has under way, and hands out those whose site is to be asked again. */
@ApplicationScoped
public class ImportRequestRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public Optional<ImportRequest> find(long accountId) {
        return byAccount(accountId).getResultStream().findFirst();
    }

    /** Of two browsers of one person, the second waits here and then sees what the first did. */
    public Optional<ImportRequest> findLocked(long accountId) {
        return byAccount(accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The account's request, made if there is none yet, and locked: two at once end up with the same one. */
    public ImportRequest lockOrAdd(long accountId, UniqueNumber number, Instant now) {
        entities.createNativeQuery("""
                        insert into import_request
                            (id, version, account_id, unique_number, state, delayed, attempts, next_try_at)
                        values (nextval('import_request_seq'), 1, ?1, ?2, 'WAITING_FOR_SITE', false, 0, ?3)
                        on conflict (account_id) do nothing""")
                .setParameter(1, accountId)
                .setParameter(2, number.value())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return findLocked(accountId).orElseThrow();
    }

    /** Claims requests that are due: what another node has claimed is skipped, never waited for. */
    public List<ClaimedImport> claimDue(Instant now, Instant until, int most) {
        List<?> due = entities.createNativeQuery("""
                        update import_request r
                        set next_try_at = ?2, version = r.version + 1
                        from (select id from import_request
                              where state = 'WAITING_FOR_SITE' and next_try_at <= ?1
                              order by next_try_at
                              limit ?3
                              for update skip locked) as due
                        where r.id = due.id
                        returning r.account_id, r.unique_number""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .setParameter(3, most)
                .getResultList();
        return due.stream()
                .map(Object[].class::cast)
                .map(row -> new ClaimedImport(((Number) row[0]).longValue(), new UniqueNumber((String) row[1])))
                .toList();
    }

    public void remove(ImportRequest request) {
        entities.remove(request);
    }

    private TypedQuery<ImportRequest> byAccount(long accountId) {
        return entities.createQuery("""
                        select r from ImportRequest r
                        where r.accountId = :account""", ImportRequest.class).setParameter("account", accountId);
    }
}
