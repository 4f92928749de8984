package fr.alin.privacy.persistence;

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
 * Finds what is due to go. Rows are taken under a lock that others skip: two nodes at work never warn or erase twice.
 * Each statement takes some rows only, so that no transaction lasts.
 */
@ApplicationScoped
public class RetentionRepository {

    private static final String INACTIVE = """
            a.role = 'APPLICANT' and a.status = 'ACTIVE' and a.last_seen_at < ?1
            and not exists (select from housing_application h where h.account_id = a.id)""";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Takes accounts without an application whose holders were not seen since, and notes that they are warned now. */
    public List<Long> takeInactiveToWarn(Instant seenBefore, Instant now, int most) {
        return ids(entities.createNativeQuery("""
                        update account set inactivity_warned_at = ?2
                        where id in (select a.id from account a
                                     where a.inactivity_warned_at is null and %s
                                     order by a.last_seen_at limit ?3 for update skip locked)
                        returning id""".formatted(INACTIVE))
                .setParameter(1, utc(seenBefore))
                .setParameter(2, utc(now))
                .setParameter(3, most));
    }

    /** Such accounts that were warned long enough ago. */
    public List<Long> inactive(Instant seenBefore, Instant warnedBefore, int most) {
        return ids(entities.createNativeQuery("""
                        select a.id from account a where a.inactivity_warned_at < ?2 and %s
                        order by a.last_seen_at limit ?3""".formatted(INACTIVE))
                .setParameter(1, utc(seenBefore))
                .setParameter(2, utc(warnedBefore))
                .setParameter(3, most));
    }

    /** Locks the account if it is still due and nobody else has it. */
    public boolean takeInactive(long accountId, Instant seenBefore, Instant warnedBefore) {
        return !ids(entities.createNativeQuery("""
                        select a.id from account a where a.inactivity_warned_at < ?2 and a.id = ?3 and %s
                        for update skip locked""".formatted(INACTIVE))
                        .setParameter(1, utc(seenBefore))
                        .setParameter(2, utc(warnedBefore))
                        .setParameter(3, accountId))
                .isEmpty();
    }

    /** Takes accounts whose application was struck off before that day, and notes that they are warned now. */
    public List<Long> takeStruckOffToWarn(LocalDate struckOffBefore, Instant now, int most) {
        return ids(entities.createNativeQuery("""
                        update housing_application set erasure_warned_at = ?2
                        where id in (select id from housing_application
                                     where struck_off_on < ?1 and erasure_warned_at is null
                                     order by struck_off_on limit ?3 for update skip locked)
                        returning account_id""")
                .setParameter(1, Date.valueOf(struckOffBefore))
                .setParameter(2, utc(now))
                .setParameter(3, most));
    }

    /** Accounts whose struck-off application was warned of long enough ago. */
    public List<Long> struckOff(LocalDate struckOffBefore, Instant warnedBefore, int most) {
        return ids(entities.createNativeQuery("""
                        select account_id from housing_application
                        where struck_off_on < ?1 and erasure_warned_at < ?2 order by struck_off_on limit ?3""")
                .setParameter(1, Date.valueOf(struckOffBefore))
                .setParameter(2, utc(warnedBefore))
                .setParameter(3, most));
    }

    /** Locks that application if it is still due and nobody else has it. */
    public boolean takeStruckOff(long accountId, LocalDate struckOffBefore, Instant warnedBefore) {
        return !ids(entities.createNativeQuery("""
                        select account_id from housing_application
                        where struck_off_on < ?1 and erasure_warned_at < ?2 and account_id = ?3
                        for update skip locked""")
                        .setParameter(1, Date.valueOf(struckOffBefore))
                        .setParameter(2, utc(warnedBefore))
                        .setParameter(3, accountId))
                .isEmpty();
    }

    /** Deletes some candidacies that ended before, with their stages and the messages about them; answers how many. */
    public int deleteEndedCandidacies(Instant before, int most) {
        return ((Number) entities.createNativeQuery("""
                        with due as materialized (
                            select id from candidacy where active_application is null and status_since < ?1
                            limit ?2 for update skip locked),
                        stages as (delete from candidacy_milestone where candidacy_id in (select id from due)),
                        messages as (delete from outbox_message where sent_at is not null and partner_key in
                            (select 'C' || lpad(cast(id as text), 9, '0') from due)),
                        gone as (delete from candidacy where id in (select id from due) returning 1)
                        select count(*) from gone""")
                        .setParameter(1, utc(before))
                        .setParameter(2, most)
                        .getSingleResult())
                .intValue();
    }

    /** Empties some texts of messages that were sent before that moment. */
    public int forgetSentTexts(Instant before, int most) {
        return entities.createNativeQuery("""
                        update outbox_message set body = null, version = version + 1
                        where id in (select id from outbox_message
                                     where created_at < ?1 and sent_at < ?1 and body is not null
                                     limit ?2 for update skip locked)""")
                .setParameter(1, utc(before))
                .setParameter(2, most)
                .executeUpdate();
    }

    /** Deletes some lines about messages sent or received before that moment. */
    public int deleteMessages(Instant before, int most) {
        var sent = entities.createNativeQuery("""
                        delete from outbox_message where id in (
                            select id from outbox_message where created_at < ?1 and sent_at < ?1
                            limit ?2 for update skip locked)""")
                .setParameter(1, utc(before))
                .setParameter(2, most)
                .executeUpdate();
        return sent
                + entities.createNativeQuery("""
                        delete from inbox_message where message_id in (
                            select message_id from inbox_message where received_at < ?1
                            limit ?2 for update skip locked)""")
                        .setParameter(1, utc(before))
                        .setParameter(2, most)
                        .executeUpdate();
    }

    private static List<Long> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    private static Object utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
