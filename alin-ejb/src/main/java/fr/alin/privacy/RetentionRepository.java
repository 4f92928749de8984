package fr.alin.privacy;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * Finds the people to warn and the rows to erase. Accounts and applications are taken under a lock that other nodes
 * skip, and a warning is recorded once per absence, so that two nodes never warn or erase twice. Each statement takes a
 * limited number of rows, so that transactions stay short.
 */
@ApplicationScoped
class RetentionRepository {

    private static final String INACTIVE = """
            a.role = 'APPLICANT' and a.status = 'ACTIVE' and a.last_seen_at < ?1
            and not exists (select from housing_application h where h.account_id = a.id)""";
    private static final String WARNED_OF_INACTIVITY = """
            exists (select from erasure_warning w where w.account_id = a.id and w.cause = 'INACTIVITY'
                    and w.since >= a.last_seen_at and w.warned_at < ?2)""";
    private static final String WARNED_OF_STRIKE_OFF = """
            exists (select from erasure_warning w where w.account_id = h.account_id and w.cause = 'STRIKE_OFF'
                    and w.since >= h.struck_off_on and w.warned_at < ?2)""";
    /** Inserts nothing if another node has recorded the same warning since the rows were read. */
    private static final String NOTED_ONCE = """
            on conflict (account_id, cause) do update set since = excluded.since, warned_at = excluded.warned_at
            where erasure_warning.since < excluded.since
            returning account_id""";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Takes accounts without an application whose holders have not signed in since, and records the warning. */
    public List<Long> takeInactiveToWarn(Instant seenBefore, Instant now, int most) {
        return ids(entities.createNativeQuery("""
                        insert into erasure_warning (account_id, cause, since, warned_at)
                        select a.id, 'INACTIVITY', a.last_seen_at, ?2 from account a
                        where %s and not exists (
                            select from erasure_warning w where w.account_id = a.id and w.cause = 'INACTIVITY'
                            and w.since >= a.last_seen_at)
                        order by a.last_seen_at limit ?3 for update of a skip locked
                        %s""".formatted(INACTIVE, NOTED_ONCE))
                .setParameter(1, utc(seenBefore))
                .setParameter(2, utc(now))
                .setParameter(3, most));
    }

    /** Such accounts whose warning is old enough. */
    public List<Long> inactive(Instant seenBefore, Instant warnedBefore, int most) {
        return ids(entities.createNativeQuery("""
                        select a.id from account a where %s and %s
                        order by a.last_seen_at limit ?3""".formatted(INACTIVE, WARNED_OF_INACTIVITY))
                .setParameter(1, utc(seenBefore))
                .setParameter(2, utc(warnedBefore))
                .setParameter(3, most));
    }

    /** Locks the account if it is still due and not locked by another node. */
    public boolean takeInactive(long accountId, Instant seenBefore, Instant warnedBefore) {
        return !ids(entities.createNativeQuery("""
                        select a.id from account a where a.id = ?3 and %s and %s
                        for update of a skip locked""".formatted(INACTIVE, WARNED_OF_INACTIVITY))
                        .setParameter(1, utc(seenBefore))
                        .setParameter(2, utc(warnedBefore))
                        .setParameter(3, accountId))
                .isEmpty();
    }

    /** Takes accounts whose application was struck off before that day, and records the warning. */
    public List<Long> takeStruckOffToWarn(LocalDate struckOffBefore, Instant now, int most) {
        return ids(entities.createNativeQuery("""
                        insert into erasure_warning (account_id, cause, since, warned_at)
                        select h.account_id, 'STRIKE_OFF', h.struck_off_on, ?2 from housing_application h
                        where h.struck_off_on < ?1 and not exists (
                            select from erasure_warning w where w.account_id = h.account_id and w.cause = 'STRIKE_OFF'
                            and w.since >= h.struck_off_on)
                        order by h.struck_off_on limit ?3 for update of h skip locked
                        %s""".formatted(NOTED_ONCE))
                .setParameter(1, Date.valueOf(struckOffBefore))
                .setParameter(2, utc(now))
                .setParameter(3, most));
    }

    /** Accounts with a struck-off application whose warning is old enough. */
    public List<Long> struckOff(LocalDate struckOffBefore, Instant warnedBefore, int most) {
        return ids(entities.createNativeQuery("""
                        select h.account_id from housing_application h
                        where h.struck_off_on < ?1 and %s order by h.struck_off_on limit ?3""".formatted(WARNED_OF_STRIKE_OFF))
                .setParameter(1, Date.valueOf(struckOffBefore))
                .setParameter(2, utc(warnedBefore))
                .setParameter(3, most));
    }

    /** Locks the application if it is still due and not locked by another node. */
    public boolean takeStruckOff(long accountId, LocalDate struckOffBefore, Instant warnedBefore) {
        return !ids(entities.createNativeQuery("""
                        select h.account_id from housing_application h
                        where h.struck_off_on < ?1 and h.account_id = ?3 and %s
                        for update of h skip locked""".formatted(WARNED_OF_STRIKE_OFF))
                        .setParameter(1, Date.valueOf(struckOffBefore))
                        .setParameter(2, utc(warnedBefore))
                        .setParameter(3, accountId))
                .isEmpty();
    }

    private static List<Long> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    private static Object utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
