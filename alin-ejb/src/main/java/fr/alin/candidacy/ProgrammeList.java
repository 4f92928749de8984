package fr.alin.candidacy;

import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.PriorityQuarter;
import fr.alin.candidacy.model.ProgrammeOrder;
import fr.alin.candidacy.model.ProgrammeQuery;
import fr.alin.candidacy.view.ProgrammeLine;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;

/**
 * Signed leases by programme, each page in one statement. It joins offers, which name the programme, and applications, of
 * which it counts the recognised ones without reading who they are.
 */
@ApplicationScoped
class ProgrammeList {

    private static final String LIST = """
            with counted as (
                select c.landlord_code, c.landlord_name as landlord,
                       coalesce(nullif(o.residence, ''), nullif(o.address, ''), '') as programme, c.offer_city as city,
                       count(*) as attributions, count(h.dalo_recognised_on) as priority
                from candidacy c
                left join offer o on o.reference = c.offer_reference
                left join housing_application h on h.unique_number = c.application
                where c.status = 'LEASE_SIGNED' and c.status_since >= ?3
                group by 1, 2, 3, 4
            ), asked as (
                select * from counted where %s
            ), page as (
                select * from asked order by {order} limit ?4 offset ?5
            )
            select (select count(*) from asked), landlord, programme, city, attributions, priority
            from (select 1) one left join page on true
            order by {order}""".formatted(FoldedSql.contains("?1", "?2", "landlord", "programme", "city"));

    private static final SortedSql<ProgrammeOrder> LISTS = new SortedSql<>(
            LIST, ProgrammeOrder.class, ProgrammeList::column, "landlord", "programme", "city", "landlord_code");

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public ListPage<ProgrammeLine> list(ProgrammeQuery asked, Instant since) {
        var query = entities.createNativeQuery(LISTS.by(asked.order()))
                .setParameter(1, TypedText.line(asked.text()))
                .setParameter(2, Folding.letters(asked.text()))
                .setParameter(3, since.atOffset(ZoneOffset.UTC));
        return CountedRows.page(query, asked.slice(), 4, ProgrammeList::line);
    }

    /** The order of small figures would tell them apart. */
    private static String column(ProgrammeOrder order) {
        return switch (order) {
            case LANDLORD -> "upper(landlord)";
            case PROGRAMME -> "upper(programme)";
            case CITY -> "upper(city)";
            case ATTRIBUTIONS ->
                "case when attributions >= " + PriorityQuarter.SMALLEST + " then attributions else 0 end";
        };
    }

    private static ProgrammeLine line(Object[] row) {
        return new ProgrammeLine(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                PriorityQuarter.of(((Number) row[4]).intValue(), ((Number) row[5]).intValue()));
    }
}
