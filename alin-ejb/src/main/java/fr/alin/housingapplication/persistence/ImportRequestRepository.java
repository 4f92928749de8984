package fr.alin.housingapplication.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.shared.model.UniqueNumber;

/** Stores the import in progress of each account, and claims those whose site is to be asked again. */
@ApplicationScoped
public class ImportRequestRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public Optional<ImportRequest> find(long accountId) {
        return byAccount(accountId).getResultStream().findFirst();
    }

    /** Locks the row, so that a second browser of the same person waits and then sees the result of the first. */
    public Optional<ImportRequest> findLocked(long accountId) {
        return byAccount(accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The account's request, locked; created if there is none. Concurrent calls get the same row. */
    public ImportRequest lockOrAdd(long accountId, UniqueNumber number, Instant now) {
        entities.createNativeQuery("""
                        insert into import_request
                            (id, version, account_id, unique_number, state, purpose, delayed, attempts, asked_at, next_try_at)
                        values (nextval('import_request_seq'), 1, ?1, ?2, 'WAITING_FOR_SITE', 'IMPORT', false, 0, ?3, ?3)
                        on conflict (account_id) do nothing""")
                .setParameter(1, accountId)
                .setParameter(2, number.value())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return findLocked(accountId).orElseThrow();
    }

    /**
     * Claims due requests. Skips, without waiting, those that another node has claimed and those of sites with an open
     * circuit.
     */
    public List<ClaimedImport> claimDue(Instant now, Instant until, int most) {
        return claimed(entities.createNativeQuery("""
                        update import_request r
                        set next_try_at = ?2, version = r.version + 1
                        from (select id from import_request w
                              where state = 'WAITING_FOR_SITE' and next_try_at <= ?1
                              and not exists (select from registration_site_circuit c
                                              join department d on d.site_code = c.site_code
                                              where c.state = 'OPEN' and d.territory = left(w.unique_number, 3))
                              order by next_try_at
                              limit ?3
                              for update of w skip locked) as due
                        where r.id = due.id
                        returning r.account_id, r.unique_number, r.purpose""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .setParameter(3, most));
    }

    /** Claims the request that has waited longest for a site, if it is due, as a probe of the site. */
    public List<ClaimedImport> claimProbe(String siteCode, Instant now, Instant until) {
        return claimed(entities.createNativeQuery("""
                        update import_request r
                        set next_try_at = ?2, version = r.version + 1
                        from (select id from import_request w
                              where state = 'WAITING_FOR_SITE' and next_try_at <= ?1
                              and left(unique_number, 3) in (select territory from department where site_code = ?3)
                              order by asked_at
                              limit 1
                              for update of w skip locked) as due
                        where r.id = due.id
                        returning r.account_id, r.unique_number, r.purpose""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .setParameter(3, siteCode));
    }

    private static List<ClaimedImport> claimed(Query update) {
        List<?> rows = update.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ClaimedImport(
                        ((Number) row[0]).longValue(), new UniqueNumber((String) row[1]), ImportPurpose.valueOf((String)
                                row[2])))
                .toList();
    }

    /** Makes all requests that wait for the site due now. */
    public void wake(String siteCode, Instant now) {
        entities.createNativeQuery("""
                        update import_request
                        set next_try_at = ?2, version = version + 1
                        where state = 'WAITING_FOR_SITE' and delayed and next_try_at > ?2
                        and left(unique_number, 3) in (select territory from department where site_code = ?1)""")
                .setParameter(1, siteCode)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Number of waiting requests by site code. */
    public Map<String, Integer> waitingBySite() {
        List<?> rows = entities.createNativeQuery("""
                        select d.site_code, count(distinct r.id) from import_request r
                        join department d on d.territory = left(r.unique_number, 3)
                        where r.state = 'WAITING_FOR_SITE'
                        group by d.site_code""").getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
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
