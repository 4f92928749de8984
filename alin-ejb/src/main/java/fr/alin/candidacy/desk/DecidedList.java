package fr.alin.candidacy.desk;

import static fr.alin.shared.persistence.InstantColumn.instant;
import static fr.alin.shared.persistence.InstantColumn.optionalInstant;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import fr.alin.candidacy.TerritorySql;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.DecidedOrder;
import fr.alin.candidacy.model.DecidedQuery;
import fr.alin.candidacy.view.DecidedLine;
import fr.alin.candidacy.view.LastDecision;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.LineSink;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;
import fr.alin.staff.model.Territory;

/** The candidacies on which advisors have decided lately, each page in one statement. */
@ApplicationScoped
class DecidedList {

    /** Placeholder of the earliest moment in {@link #ALL}. */
    static final int SINCE = 1;

    /** The decisions of all advisors, and the refusals that have not taken effect, with who took them and when. */
    static final String ALL = """
            select c.*, c.reviewed_at as decided_at, c.reviewer_id as decider, cast(null as timestamptz) as effective_at
            from candidacy c
            where c.reviewed_at >= ?1 and c.status <> 'SUBMITTED'
            union all
            select c.*, r.decided_at, r.advisor_id, r.effective_at
            from pending_refusal r join candidacy c on c.id = r.candidacy_id
            where c.status = 'SUBMITTED'""";

    private static final String LIST = """
            with decided as (%s), asked as (
                select * from decided c where (?4 and %s or c.decider = ?5) and %s
            ), page as (
                select * from asked c order by {order} limit ?8 offset ?9
            )
            select (select count(*) from asked), c.id, c.application, %s, c.status, c.decided_at, c.decider, c.effective_at
            from (select 1) one left join page c on true
            order by {order}""".formatted(
                    ALL,
                    TerritorySql.holds("c.offer_department", 6),
                    FoldedSql.contains("?2", "?3", DeskSql.SEARCHED),
                    DeskSql.HOME);

    /** The latest decision of one advisor that she can undo by one press. */
    private static final String LAST = """
            select id, version, status, decided_at, effective_at from (%s) decided
            where decider = ?2 and decided_at >= ?1 and (status = 'APPROVED' or effective_at is not null)
            order by decided_at desc limit 1""".formatted(ALL);

    private static final SortedSql<DecidedOrder> LISTS =
            new SortedSql<>(LIST, DecidedOrder.class, DecidedList::column, "c.decided_at", "c.id");

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    ListPage<DecidedLine> page(DecidedQuery asked, long reader, Territory where, Instant now) {
        return CountedRows.page(query(asked, reader, where, now), asked.slice(), 8, DecidedList::line);
    }

    /** All of them, one by one; returns their number. To be called in a transaction. */
    int all(DecidedQuery asked, long reader, Territory where, Instant now, LineSink<DecidedLine> sink) {
        return CountedRows.stream(query(asked, reader, where, now), 8, DecidedList::line, sink);
    }

    private Query query(DecidedQuery asked, long reader, Territory where, Instant now) {
        return TerritorySql.set(entities.createNativeQuery(LISTS.by(asked.order())), 6, where)
                .setParameter(SINCE, asked.span().before(now).atOffset(ZoneOffset.UTC))
                .setParameter(2, TypedText.line(asked.text()))
                .setParameter(3, Folding.letters(asked.text()))
                .setParameter(4, asked.byAll())
                .setParameter(5, reader);
    }

    Optional<LastDecision> last(long advisor, Instant since) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(LAST)
                .setParameter(SINCE, since.atOffset(ZoneOffset.UTC))
                .setParameter(2, advisor)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new LastDecision(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        instant(row[3]),
                        optionalInstant(row[4])));
    }

    private static String column(DecidedOrder order) {
        return switch (order) {
            case NUMBER -> "c.application";
            case CITY -> "c.offer_city";
            case LANDLORD -> "c.landlord_name";
            case STAGE -> "c.status";
            case DECIDED -> "c.decided_at";
        };
    }

    private static DecidedLine line(Object[] row) {
        return new DecidedLine(
                ((Number) row[1]).longValue(),
                new UniqueNumber((String) row[2]),
                DeskSql.home(row, 3),
                CandidacyStatus.valueOf((String) row[10]),
                instant(row[11]),
                ((Number) row[12]).longValue(),
                optionalInstant(row[13]));
    }
}
