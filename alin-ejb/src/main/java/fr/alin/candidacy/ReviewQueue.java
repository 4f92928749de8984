package fr.alin.candidacy;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;

/**
 * The advisors' queue, in one statement. It joins the offers' table, since the closing date orders the queue and a
 * landlord may change it after the application.
 */
@ApplicationScoped
class ReviewQueue {

    private static final int MAX_ROWS = 200;

    private static final String SELECT = """
            select c.id, c.application, c.offer_reference, c.landlord_code, c.landlord_name, c.offer_type,
                   c.offer_city, c.offer_department, c.offer_rent, c.submitted_at, o.closes_on,
                   (select count(*) from candidacy other
                    where other.offer_reference = c.offer_reference and other.active_application is not null
                      and (other.registered_on, other.submitted_at, other.id)
                          <= (c.registered_on, c.submitted_at, c.id)) as rank,
                   (select count(*) from candidacy other
                    where other.offer_reference = c.offer_reference and other.active_application is not null) as all_of
            from candidacy c
            join offer o on o.reference = c.offer_reference
            where c.status = 'SUBMITTED'
            order by o.closes_on, c.submitted_at, c.id""";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Earliest closing date first, then the oldest. */
    public List<ReviewLine> pending() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(SELECT).setMaxResults(MAX_ROWS).getResultList();
        return rows.stream().map(ReviewQueue::line).toList();
    }

    private static ReviewLine line(Object[] row) {
        return new ReviewLine(
                ((Number) row[0]).longValue(),
                new UniqueNumber((String) row[1]),
                new AppliedOffer(
                        new OfferReference((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        DwellingType.valueOf((String) row[5]),
                        (String) row[6],
                        (String) row[7],
                        (BigDecimal) row[8]),
                instant(row[9]),
                ((Date) row[10]).toLocalDate(),
                new CandidacyPosition(((Number) row[11]).intValue(), ((Number) row[12]).intValue()));
    }

    private static Instant instant(Object moment) {
        return moment instanceof OffsetDateTime time ? time.toInstant() : ((java.util.Date) moment).toInstant();
    }
}
