package fr.alin.candidacy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.OfferReference;

/** The lists that have left and that their landlords do not answer, and the reminders of them. */
@ApplicationScoped
class SilentLists {

    /**
     * Homes none of whose candidates the landlord has told anything of for a time, and none of whose reminders is younger. One
     * candidate it deals with is an answer for all of the home: it takes them one after the other.
     */
    private static final String DUE = """
            select l.id, l.offer_reference from (
                select c.offer_reference from candidacy c
                where c.active_application is not null and c.status in ('SENT_TO_LANDLORD', 'RECEIVED_BY_LANDLORD')
                  and c.status_since <= ?1 and (cast(?3 as varchar) is null or c.offer_reference = ?3)
                  and not exists (
                      select 1 from candidacy o
                      where o.offer_reference = c.offer_reference and o.active_application is not null
                        and o.status not in ('SUBMITTED', 'APPROVED')
                        and (o.status not in ('SENT_TO_LANDLORD', 'RECEIVED_BY_LANDLORD') or o.status_since > ?1))
                group by c.offer_reference) silent
            cross join lateral (
                select id, offer_reference from candidate_list
                where offer_reference = silent.offer_reference order by sent_at desc limit 1) l
            where (select count(*) from landlord_reminder r where r.list_id = l.id) < ?2
              and not exists (select 1 from landlord_reminder r where r.list_id = l.id and r.reminded_at > ?1)
            order by l.id limit ?4""";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    AlinSettings settings;

    /** Homes whose landlords are to be reminded. */
    List<OfferReference> due(int most, Instant now) {
        return rows(null, most, now).stream()
                .map(row -> new OfferReference((String) row[1]))
                .toList();
    }

    /** The list of which a home's landlord is to be reminded; none once it has been, or has answered. */
    List<Long> due(OfferReference home, Instant now) {
        return rows(home.value(), 1, now).stream()
                .map(row -> ((Number) row[0]).longValue())
                .toList();
    }

    private List<Object[]> rows(String home, int most, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(DUE)
                .setParameter(1, before(settings.landlordReminderAfter(), now))
                .setParameter(2, settings.landlordReminders())
                .setParameter(3, home)
                .setParameter(4, most)
                .getResultList();
        return rows;
    }

    private static Object before(Duration term, Instant now) {
        return now.minus(term).atOffset(ZoneOffset.UTC);
    }

    /** @param recipients how many agents are mailed */
    void add(long list, int recipients, Instant now) {
        entities.createNativeQuery("""
                        insert into landlord_reminder (list_id, number, reminded_at, recipients)
                        select ?1, count(*) + 1, ?2, ?3 from landlord_reminder where list_id = ?1""")
                .setParameter(1, list)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, recipients)
                .executeUpdate();
    }

    /** How many other candidates the landlord keeps for the home of a candidacy. */
    int othersAt(long candidacy) {
        var count = (Number)
                entities.createNativeQuery("""
                        select count(*) from candidacy o
                        where o.offer_reference = (select offer_reference from candidacy where id = ?1) and o.id <> ?1
                          and o.active_application is not null and o.status not in ('SUBMITTED', 'APPROVED')""").setParameter(1, candidacy).getSingleResult();
        return count.intValue();
    }

    /** How many reminders of the list that a candidacy is in were mailed. */
    int remindersOf(long candidacy) {
        var count = (Number)
                entities.createNativeQuery("""
                        select count(*) from landlord_reminder r join listed_candidate s on s.list_id = r.list_id
                        where s.candidacy_id = ?1 and r.recipients > 0""").setParameter(1, candidacy).getSingleResult();
        return count.intValue();
    }
}
