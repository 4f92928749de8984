package fr.alin.candidacy.desk;

import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.DecidedOrder;
import fr.alin.candidacy.model.DecidedQuery;
import fr.alin.candidacy.view.DecidedLine;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;

/** The candidacies on which advisors have decided lately, each page in one statement. */
@ApplicationScoped
class DecidedList {

    private static final String LIST = """
            with asked as (
                select * from candidacy c
                where c.reviewed_at >= ?3 and c.status <> 'SUBMITTED' and (?4 or c.reviewer_id = ?5) and %s
            ), page as (
                select * from asked c order by {order} limit ?6 offset ?7
            )
            select (select count(*) from asked), c.id, c.application, %s, c.status, c.reviewed_at, c.reviewer_id
            from (select 1) one left join page c on true
            order by {order}""".formatted(FoldedSql.contains("?1", "?2", DeskSql.SEARCHED), DeskSql.HOME);

    private static final SortedSql<DecidedOrder> LISTS =
            new SortedSql<>(LIST, DecidedOrder.class, DecidedList::column, "c.reviewed_at", "c.id");

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    ListPage<DecidedLine> page(DecidedQuery asked, long reader, Instant now) {
        var query = entities.createNativeQuery(LISTS.by(asked.order()))
                .setParameter(1, TypedText.line(asked.text()))
                .setParameter(2, Folding.letters(asked.text()))
                .setParameter(3, asked.span().before(now).atOffset(ZoneOffset.UTC))
                .setParameter(4, asked.byAll())
                .setParameter(5, reader);
        return CountedRows.page(query, asked.slice(), 6, DecidedList::line);
    }

    private static String column(DecidedOrder order) {
        return switch (order) {
            case NUMBER -> "c.application";
            case CITY -> "c.offer_city";
            case LANDLORD -> "c.landlord_name";
            case STAGE -> "c.status";
            case DECIDED -> "c.reviewed_at";
        };
    }

    private static DecidedLine line(Object[] row) {
        return new DecidedLine(
                ((Number) row[1]).longValue(),
                new UniqueNumber((String) row[2]),
                DeskSql.home(row, 3),
                CandidacyStatus.valueOf((String) row[10]),
                DeskSql.instant(row[11]),
                ((Number) row[12]).longValue());
    }
}
