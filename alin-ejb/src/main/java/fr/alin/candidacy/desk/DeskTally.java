package fr.alin.candidacy.desk;

import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.TerritorySql;
import fr.alin.candidacy.model.DecidedSpan;
import fr.alin.candidacy.view.DeskCounts;
import fr.alin.staff.model.Territory;

/** Counts the lines of all lists of the desk in one statement, each where its list shows them. */
@ApplicationScoped
class DeskTally {

    private static final String COUNTS = """
            select (select count(*) from candidacy c join offer o on o.reference = c.offer_reference
                    left join candidacy_assignment a on a.candidacy_id = c.id
                    where c.status = 'SUBMITTED'
                      and (%s or a.advisor_id = ?2 and a.assigned_by is distinct from a.advisor_id)
                      and not exists (select 1 from pending_refusal r where r.candidacy_id = c.id)
                      and not exists (select 1 from complement_request q where q.candidacy_id = c.id
                                      and q.asker = 'ADVISOR' and q.state = 'OPEN'))
                   + (select count(*) from second_look l join candidacy c on c.id = l.candidacy_id
                      where l.state = 'OPEN' and c.status = 'REFUSED' and c.reviewer_id is distinct from ?2 and %s),
                   (select count(*)
                    from (select offer_reference from candidacy where status in ('SUBMITTED', 'APPROVED')
                          group by offer_reference) c
                    join offer o on o.reference = c.offer_reference
                    left join home_file f on f.offer_reference = c.offer_reference
                    where coalesce(f.state, 'OPEN') = 'OPEN' and %s),
                   (select count(*) from (%s) c where %s),
                   (select count(*) from (%s) decided where decider = ?2),
                   (select count(*) from answer_contradiction x join candidacy c on c.id = x.candidacy_id
                    where x.state = 'OPEN' and %s)""".formatted(
                    TerritorySql.holds("c.offer_department", 3),
                    TerritorySql.holds("c.offer_department", 3),
                    TerritorySql.holds("o.department", 3),
                    WaitingList.ALL,
                    TerritorySql.holds("c.offer_department", 3),
                    DecidedList.ALL,
                    TerritorySql.holds("c.offer_department", 3));

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    DeskCounts of(long reader, Territory where, Instant now) {
        var row = (Object[]) TerritorySql.set(entities.createNativeQuery(COUNTS), 3, where)
                .setParameter(DecidedList.SINCE, DecidedSpan.WEEK.before(now).atOffset(ZoneOffset.UTC))
                .setParameter(2, reader)
                .getSingleResult();
        return new DeskCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
