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
import fr.alin.candidacy.model.ExportReason;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.candidacy.model.StatedExport;
import fr.alin.candidacy.view.ExportLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.privacy.StaffTrace;

/** Who exported which list, when and why. */
@ApplicationScoped
class ExportLog {

    private static final String LATEST = """
            with page as (
                select * from list_export order by exported_at desc, id desc limit ?1 offset ?2
            )
            select (select count(*) from list_export), exported_at, member_id, list, format, filters, reason, words, lines
            from (select 1) one left join page on true
            order by exported_at desc, id desc""";

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

    /** Latest first. */
    ListPage<ExportLine> latest(Slice slice) {
        return CountedRows.page(entities.createNativeQuery(LATEST), slice, 1, ExportLog::line);
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
