package fr.alin.candidacy.desk;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.ExportFormat;
import fr.alin.candidacy.model.ExportOrder;
import fr.alin.candidacy.model.ExportQuery;
import fr.alin.candidacy.model.ExportReason;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.candidacy.model.StatedExport;
import fr.alin.candidacy.view.ExportLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.SortedSql;
import fr.alin.shared.privacy.StaffTrace;

/** Who exported which list, when and why. */
@ApplicationScoped
class ExportLog {

    private static final String LIST = """
            with asked as (
                select * from list_export
                where (?1 = 0 or member_id = ?1) and (?2 = '' or list = ?2) and (?3 = '' or reason = ?3)
            ), page as (
                select * from asked order by {order} limit ?4 offset ?5
            )
            select (select count(*) from asked), exported_at, member_id, list, format, filters, reason, words, lines
            from (select 1) one left join page on true
            order by {order}""";

    private static final SortedSql<ExportOrder> LISTS =
            new SortedSql<>(LIST, ExportOrder.class, ExportLog::column, "exported_at", "id");

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    void add(long member, StatedExport stated, int lines, Instant now) {
        entities.createNativeQuery("""
                        insert into list_export (member_id, list, format, filters, lines, reason, words, exported_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, member)
                .setParameter(2, stated.list().name())
                .setParameter(3, stated.format().name())
                .setParameter(4, stated.filters())
                .setParameter(5, lines)
                .setParameter(6, stated.reason().name())
                .setParameter(7, stated.words())
                .setParameter(8, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    ListPage<ExportLine> page(ExportQuery asked) {
        var query = entities.createNativeQuery(LISTS.by(asked.order()))
                .setParameter(1, asked.member().orElse(0L))
                .setParameter(2, asked.list().map(Enum::name).orElse(""))
                .setParameter(3, asked.reason().map(Enum::name).orElse(""));
        return CountedRows.page(query, asked.slice(), 4, ExportLog::line);
    }

    List<Long> members() {
        List<?> rows = entities.createNativeQuery("select distinct member_id from list_export order by member_id")
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Deletes some of the entries before the moment; the database keeps the last thirty days in any case. */
    int deleteBefore(Instant moment, int most) {
        return ((Number) entities.createNativeQuery("select forget_list_exports(?1, ?2)")
                        .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                        .setParameter(2, most)
                        .getSingleResult())
                .intValue();
    }

    /** The member's exports, latest first: which list and why, and as what with how many lines. */
    List<StaffTrace> by(long member, int most) {
        List<?> rows = entities.createNativeQuery("""
                        select exported_at, list || ' ' || reason, format || ', ' || lines || rtrim(' · ' || words, ' ·')
                        from list_export where member_id = ?1 order by exported_at desc, id desc""")
                .setParameter(1, member)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new StaffTrace(instant(row[0]), "export", (String) row[1], Optional.empty(), (String) row[2]))
                .toList();
    }

    private static String column(ExportOrder order) {
        return switch (order) {
            case EXPORTED -> "exported_at";
            case LIST -> "list";
            case FORMAT -> "format";
            case REASON -> "reason";
            case LINES -> "lines";
        };
    }

    private static ExportLine line(Object[] row) {
        return new ExportLine(
                instant(row[1]),
                ((Number) row[2]).longValue(),
                new StatedExport(
                        ExportedList.valueOf((String) row[3]),
                        ExportFormat.valueOf((String) row[4]),
                        (String) row[5],
                        ExportReason.valueOf((String) row[6]),
                        (String) row[7]),
                ((Number) row[8]).intValue());
    }
}
