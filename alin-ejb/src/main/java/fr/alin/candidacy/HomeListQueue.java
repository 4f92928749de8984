package fr.alin.candidacy;

import static fr.alin.shared.persistence.InstantColumn.optionalInstant;

import java.sql.Date;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import fr.alin.candidacy.model.HomeListOrder;
import fr.alin.candidacy.model.HomeListQuery;
import fr.alin.candidacy.model.HomeListStage;
import fr.alin.candidacy.view.HomeListLine;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.LineSink;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;
import fr.alin.shared.time.Today;
import fr.alin.staff.model.Territory;

/**
 * The advisors' lists of homes, each page in one statement. It joins the offers' table, since the closing date orders them
 * and a landlord may change it after the application. Whom an employer still holds up is not counted as validated, see
 * {@link fr.alin.candidacy.model.ValidationEffect}.
 */
@ApplicationScoped
public class HomeListQueue {

    private static final String LIST = """
            with home as (
                select c.offer_reference,
                       count(*) filter (where c.status = 'APPROVED' and b.candidacy_id is null and v.candidacy_id is null)
                           as validated,
                       count(*) filter (where c.status = 'SUBMITTED' or b.candidacy_id is not null) as to_review,
                       cast(null as timestamptz) as sent_at
                from candidacy c
                left join home_fit b on b.candidacy_id = c.id and b.state = 'BARRED'
                left join employer_validation v on v.candidacy_id = c.id
                    and (v.state = 'REFUSED' or v.state = 'REQUESTED' and v.due_on >= ?10)
                where c.status in ('SUBMITTED', 'APPROVED') and not ?3
                group by c.offer_reference
                union all
                select l.offer_reference, (select count(*) from listed_candidate s
                                           where s.list_id = l.id and s.sent_rank is not null), 0, l.sent_at
                from candidate_list l where ?3
            ), asked as (
                select h.*, o.dwelling_type, o.city, o.landlord_name, o.closes_on, o.candidates_to_propose,
                       %s as propose_by,
                       coalesce(f.held_since is not null, false) as held
                from home h
                join offer o on o.reference = h.offer_reference
                left join home_file f on f.offer_reference = h.offer_reference
                where (?3 or coalesce(f.state, 'OPEN') = 'OPEN') and %s and %s
            ), page as (
                select * from asked order by {order} limit ?4 offset ?5
            )
            select (select count(*) from asked), offer_reference, dwelling_type, city, landlord_name, closes_on,
                   propose_by, candidates_to_propose, validated, to_review, held, sent_at
            from (select 1) one left join page on true
            order by {order}""".formatted(
                    ProposalTerms.LAST_DAY.formatted("?6", "?7"),
                    FoldedSql.contains("?1", "?2", "o.reference", "o.city", "o.landlord_name"),
                    TerritorySql.holds("o.department", 8));

    private static final SortedSql<HomeListOrder> LISTS =
            new SortedSql<>(LIST, HomeListOrder.class, HomeListQueue::column, "offer_reference", "sent_at");

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    ProposalTerms terms;

    @Inject
    Clock clock;

    public ListPage<HomeListLine> lists(HomeListQuery asked, Territory where) {
        return CountedRows.page(query(asked, where), asked.slice(), 4, HomeListQueue::line);
    }

    /** All homes that match, one by one; returns their number. To be called in a transaction. */
    public int all(HomeListQuery asked, Territory where, LineSink<HomeListLine> sink) {
        return CountedRows.stream(query(asked, where), 4, HomeListQueue::line, sink);
    }

    private Query query(HomeListQuery asked, Territory where) {
        return TerritorySql.set(entities.createNativeQuery(LISTS.by(asked.order())), 8, where)
                .setParameter(1, TypedText.line(asked.text()))
                .setParameter(2, Folding.letters(asked.text()))
                .setParameter(3, asked.stage() == HomeListStage.SENT)
                .setParameter(6, terms.withinShown())
                .setParameter(7, terms.afterClosing())
                .setParameter(10, Date.valueOf(Today.of(clock).inParis()));
    }

    private static String column(HomeListOrder order) {
        return switch (order) {
            case REFERENCE -> "offer_reference";
            case HOME -> "dwelling_type";
            case CITY -> "city";
            case LANDLORD -> "landlord_name";
            case DEADLINE -> "closes_on";
            case PROPOSE_BY -> "propose_by";
            case VALIDATED -> "validated";
            case TO_REVIEW -> "to_review";
            case STATE -> "sent_at";
        };
    }

    private static HomeListLine line(Object[] row) {
        return new HomeListLine(
                new OfferReference((String) row[1]),
                DwellingType.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                ((Date) row[5]).toLocalDate(),
                ((Date) row[6]).toLocalDate(),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                (Boolean) row[10],
                optionalInstant(row[11]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
