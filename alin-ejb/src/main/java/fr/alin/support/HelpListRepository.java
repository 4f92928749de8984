package fr.alin.support;

import static fr.alin.shared.persistence.InstantColumn.instant;
import static fr.alin.shared.persistence.InstantColumn.optionalInstant;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.model.Folding;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;
import fr.alin.support.model.HelpOrder;
import fr.alin.support.model.HelpQuery;
import fr.alin.support.model.HelpSubject;
import fr.alin.support.view.HelpLine;

/** The requests as a list, each page in one statement. */
@ApplicationScoped
class HelpListRepository {

    /** ?4 is the reader. */
    private static final String LIST = """
            with asked as (
                select r.id, r.name, r.subject, r.asked_at, r.account_id is not null as known,
                       m.first_name || ' ' || m.birth_name as member, r.answered_at
                from help_request r left join account m on m.id = r.member_id
                where %s and case ?3 when 'ANSWERED' then r.answered_at is not null
                                     when 'MINE' then r.answered_at is null and r.member_id = ?4
                                     else r.answered_at is null end
            ), page as (
                select * from asked order by {order} limit ?5 offset ?6
            )
            select (select count(*) from asked), id, name, subject, asked_at, known, member, answered_at
            from (select 1) one left join page on true
            order by {order}""".formatted(FoldedSql.contains("?1", "?2", "r.name", "r.email", "r.words"));

    private static final SortedSql<HelpOrder> LISTS =
            new SortedSql<>(LIST, HelpOrder.class, HelpListRepository::column, "id");

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    ListPage<HelpLine> list(HelpQuery asked, long reader) {
        var query = entities.createNativeQuery(LISTS.by(asked.order()))
                .setParameter(1, TypedText.line(asked.text()))
                .setParameter(2, Folding.letters(asked.text()))
                .setParameter(3, asked.state().name())
                .setParameter(4, reader);
        return CountedRows.page(query, asked.slice(), 5, HelpListRepository::line);
    }

    private static String column(HelpOrder order) {
        return switch (order) {
            case ASKED -> "asked_at";
            case NAME -> "upper(name)";
            case SUBJECT -> "subject";
        };
    }

    private static HelpLine line(Object[] row) {
        return new HelpLine(
                ((Number) row[1]).longValue(),
                (String) row[2],
                HelpSubject.valueOf((String) row[3]),
                instant(row[4]),
                (Boolean) row[5],
                Optional.ofNullable((String) row[6]),
                optionalInstant(row[7]));
    }
}
