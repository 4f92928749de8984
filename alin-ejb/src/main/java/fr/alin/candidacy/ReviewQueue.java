package fr.alin.candidacy;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.ComplementState;
import fr.alin.candidacy.model.ReviewOrder;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.ReviewStage;
import fr.alin.candidacy.view.Neighbours;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.LineSink;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;
import fr.alin.staff.model.Territory;

/**
 * The advisors' queue, each page in one statement. It joins the offers' table, since the closing date orders the queue and a
 * landlord may change it after the application.
 */
@ApplicationScoped
public class ReviewQueue {

    /** What matches a text, given as typed and as letters, and is of the stage and whose the reader asked for. */
    private static final String ASKED = """
            asked as (
                select c.*, o.closes_on, b.candidacy_id is not null as barred, a.advisor_id as assigned_to,
                       q.state as complement, l.candidacy_id is not null as second_look
                from candidacy c
                join offer o on o.reference = c.offer_reference
                left join home_fit b on b.candidacy_id = c.id and b.state = 'BARRED'
                left join candidacy_assignment a on a.candidacy_id = c.id
                left join (select distinct on (candidacy_id) candidacy_id, state from complement_request
                           where asker = 'ADVISOR' order by candidacy_id, id desc) q on q.candidacy_id = c.id
                left join second_look l on l.candidacy_id = c.id and l.state = 'OPEN' and c.status = 'REFUSED'
                    and c.reviewer_id is distinct from ?5
                where (case when ?3 then c.status in ('SUBMITTED', 'APPROVED') and b.candidacy_id is not null
                            else c.status = 'SUBMITTED' and q.state is distinct from 'OPEN'
                                 or l.candidacy_id is not null end) and %s
                  and not exists (select 1 from pending_refusal r where r.candidacy_id = c.id)
                  and (?4 = '' or ?4 = 'MINE' and a.advisor_id = ?5 or ?4 = 'NOBODYS' and a.advisor_id is null)
                  and (%s or a.advisor_id = ?5 and a.assigned_by is distinct from a.advisor_id)
            )""".formatted(
                    FoldedSql.contains(
                            "?1",
                            "?2",
                            "c.application",
                            "c.offer_city",
                            "c.landlord_name",
                            "c.offer_reference",
                            "c.offer_type"),
                    TerritorySql.holds("c.offer_department", 6));

    private static final String LIST = """
            with %s, page as (
                select * from asked c order by {order} limit ?8 offset ?9
            )
            select (select count(*) from asked), c.id, c.application, c.offer_reference, c.landlord_code,
                   c.landlord_name, c.offer_type, c.offer_city, c.offer_department, c.offer_rent, c.submitted_at,
                   c.closes_on, %s as rank, %s as all_of, c.status = 'APPROVED', c.barred, c.assigned_to,
                   lag(c.offer_reference) over (order by {order}) is distinct from c.offer_reference as first_of_home,
                   c.complement, c.second_look
            from (select 1) one left join page c on true
            order by {order}""".formatted(ASKED, RankSql.RANK, RankSql.ALL);

    private static final String BESIDE = """
            with %s, placed as (
                select c.id, row_number() over list as place, exists (
                           select 1 from dossier_presence d
                           where d.candidacy_id = c.id and d.advisor_id <> ?5 and d.seen_at > ?9) as open
                from asked c window list as (order by {order})
            )
            select (select q.id from placed q where q.place < p.place and not q.open order by q.place desc limit 1),
                   n.id, coalesce(p.place, 0), (select count(*) from placed),
                   (select count(*) from placed q
                    where q.open and q.place > coalesce(p.place, 0) and (n.place is null or q.place < n.place))
            from (select 1) one
            left join placed p on p.id = ?8
            left join lateral (
                select q.id, q.place from placed q
                where q.place > coalesce(p.place, 0) and not q.open order by q.place limit 1) n on true""".formatted(ASKED);

    /** Before all others, refusals to review, and those of the reader or of nobody whose complement is answered or overdue. */
    private static final String BACK_FIRST =
            "(c.second_look or c.complement in ('ANSWERED', 'LAPSED') and coalesce(c.assigned_to, ?5) = ?5) is not true";

    /** The soonest closing homes first, those of one home together, the oldest first. */
    private static final String[] KEYS = {"c.closes_on", "c.offer_reference", "c.submitted_at", "c.id"};

    private static final SortedSql<ReviewOrder> LISTS =
            new SortedSql<>(LIST, ReviewOrder.class, ReviewQueue::column, KEYS);

    private static final SortedSql<ReviewOrder> NEIGHBOURS =
            new SortedSql<>(BESIDE, ReviewOrder.class, ReviewQueue::column, KEYS);

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * A page of the queue and the number of candidacies that match, in one statement.
     *
     * @param reader account of the advisor who asks
     * @param where her departments
     */
    public ListPage<ReviewLine> pending(ReviewQuery asked, long reader, Territory where) {
        return CountedRows.page(query(LISTS, asked, reader, where), asked.slice(), 8, ReviewQueue::line);
    }

    /** All candidacies that match, one by one; returns their number. To be called in a transaction. */
    public int all(ReviewQuery asked, long reader, Territory where, LineSink<ReviewLine> sink) {
        return CountedRows.stream(query(LISTS, asked, reader, where), 8, ReviewQueue::line, sink);
    }

    /**
     * The candidacies beside one in the whole list that was asked for, whatever its page.
     *
     * @param seenSince whoever was seen on a dossier since then has it open
     */
    Neighbours beside(ReviewQuery asked, long id, long reader, Territory where, Instant seenSince) {
        var row = (Object[]) query(NEIGHBOURS, asked, reader, where)
                .setParameter(8, id)
                .setParameter(9, seenSince.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new Neighbours(
                Optional.ofNullable((Number) row[0]).map(Number::longValue),
                Optional.ofNullable((Number) row[1]).map(Number::longValue),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue());
    }

    private Query query(SortedSql<ReviewOrder> statements, ReviewQuery asked, long reader, Territory where) {
        return TerritorySql.set(entities.createNativeQuery(statements.by(asked.order())), 6, where)
                .setParameter(1, TypedText.line(asked.text()))
                .setParameter(2, Folding.letters(asked.text()))
                .setParameter(3, asked.stage() == ReviewStage.NO_LONGER_SUITS)
                .setParameter(4, asked.whose().map(Enum::name).orElse(""))
                .setParameter(5, reader);
    }

    /** How many candidacies wait for each day on which an offer closes. */
    Map<LocalDate, Integer> closingDays(Territory where) {
        var query = entities.createNativeQuery("""
                        select o.closes_on, count(*)
                        from candidacy c join offer o on o.reference = c.offer_reference
                        where c.status = 'SUBMITTED'
                          and not exists (select 1 from pending_refusal r where r.candidacy_id = c.id)
                          and not exists (select 1 from complement_request q where q.candidacy_id = c.id
                                          and q.asker = 'ADVISOR' and q.state = 'OPEN')
                          and %s
                        group by o.closes_on""".formatted(TerritorySql.holds("c.offer_department", 1)));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = TerritorySql.set(query, 1, where).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> ((Date) row[0]).toLocalDate(), row -> ((Number) row[1]).intValue()));
    }

    private static String column(ReviewOrder order) {
        return switch (order) {
            case NUMBER -> "c.application";
            case HOME -> "c.offer_type";
            case CITY -> "c.offer_city";
            case RENT -> "c.offer_rent";
            case LANDLORD -> "c.landlord_name";
            case REFERENCE -> "c.offer_reference";
            case SUBMITTED -> "c.submitted_at";
            case DEADLINE -> BACK_FIRST + ", c.closes_on";
            case POSITION -> RankSql.RANK;
        };
    }

    private static ReviewLine line(Object[] row) {
        return new ReviewLine(
                ((Number) row[1]).longValue(),
                new UniqueNumber((String) row[2]),
                new AppliedOffer(
                        new OfferReference((String) row[3]),
                        (String) row[4],
                        (String) row[5],
                        DwellingType.valueOf((String) row[6]),
                        (String) row[7],
                        (String) row[8],
                        (BigDecimal) row[9]),
                instant(row[10]),
                ((Date) row[11]).toLocalDate(),
                new CandidacyPosition(((Number) row[12]).intValue(), ((Number) row[13]).intValue()),
                Boolean.TRUE.equals(row[14]),
                Boolean.TRUE.equals(row[15]),
                Optional.ofNullable((Number) row[16]).map(Number::longValue),
                Boolean.TRUE.equals(row[17]),
                Optional.ofNullable((String) row[18]).map(ComplementState::valueOf),
                Boolean.TRUE.equals(row[19]));
    }
}
