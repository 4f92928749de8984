package fr.alin.candidacy.desk;

import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.DecidedSpan;
import fr.alin.candidacy.view.DeskCounts;

/** Counts the lines of all lists of the desk in one statement. */
@ApplicationScoped
class DeskTally {

    private static final String COUNTS = """
            select (select count(*) from candidacy c join offer o on o.reference = c.offer_reference
                    where c.status = 'SUBMITTED'
                      and not exists (select 1 from pending_refusal r where r.candidacy_id = c.id)),
                   (select count(distinct c.offer_reference)
                    from candidacy c join offer o on o.reference = c.offer_reference
                    left join home_file f on f.offer_reference = c.offer_reference
                    where c.status in ('SUBMITTED', 'APPROVED') and coalesce(f.state, 'OPEN') = 'OPEN'),
                   (select count(*) from (%s) waiting),
                   (select count(*) from (%s) decided where decider = ?2)""".formatted(WaitingList.ALL, DecidedList.ALL);

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    DeskCounts of(long reader, Instant now) {
        var row = (Object[]) entities.createNativeQuery(COUNTS)
                .setParameter(DecidedList.SINCE, DecidedSpan.WEEK.before(now).atOffset(ZoneOffset.UTC))
                .setParameter(2, reader)
                .getSingleResult();
        return new DeskCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
