package fr.alin.candidacy.desk;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.sql.Date;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import fr.alin.candidacy.TerritorySql;
import fr.alin.candidacy.model.AwaitedParty;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.WaitingOrder;
import fr.alin.candidacy.model.WaitingQuery;
import fr.alin.candidacy.view.WaitingLine;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.LineSink;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;
import fr.alin.staff.model.Territory;

/** The candidacies that wait for an employer, a landlord or the applicant, each page in one statement. */
@ApplicationScoped
class WaitingList {

    /** All of them, with whom they wait for and since when. */
    static final String ALL = """
            select c.*, case when c.status = 'ALLOCATED' or c.status = 'PAPERS_REQUESTED' and not exists (
                           select 1 from complement_request q
                           where q.candidacy_id = c.id and q.asker = 'LANDLORD' and q.state = 'ANSWERED'
                             and q.asked_at >= c.status_since)
                       then 'APPLICANT' else 'LANDLORD' end as party, c.landlord_name as party_name, c.status_since as silent_since,
                   cast(null as date) as asked_until
            from candidacy c
            where c.active_application is not null and c.status not in ('SUBMITTED', 'APPROVED')
            union all
            select c.*, 'EMPLOYER', v.company_name, c.submitted_at, v.due_on
            from employer_validation v join candidacy c on c.id = v.candidacy_id
            where v.state = 'REQUESTED' and c.status in ('SUBMITTED', 'APPROVED')
            union all
            select c.*, 'APPLICANT', '', q.asked_at, q.due_on
            from complement_request q join candidacy c on c.id = q.candidacy_id
            where q.asker = 'ADVISOR' and q.state = 'OPEN' and c.status = 'SUBMITTED'
              and not exists (select 1 from pending_refusal r where r.candidacy_id = c.id)""";

    private static final String LIST = """
            with waiting as (%1$s), asked as (
                select * from waiting c
                where (?3 = '' or c.party = ?3) and (?8 = '' or c.status = ?8) and %2$s and %4$s
            ), page as (
                select * from asked c order by {order} limit ?6 offset ?7
            )
            select (select count(*) from asked), c.id, c.application, %3$s, c.status, c.party, c.party_name,
                   c.silent_since,
                   coalesce(c.asked_until, (
                       select f.proposed_until from home_file f
                       where f.offer_reference = c.offer_reference and f.state = 'PROPOSED'
                         and c.status = 'ALLOCATED'), (
                       select m.term from candidacy_milestone m
                       where m.candidacy_id = c.id and m.status = c.status and m.note is null
                       order by m.entered_at desc, m.id desc limit 1)) as due,
                   (select count(*) from landlord_reminder r join listed_candidate s on s.list_id = r.list_id
                    where s.candidacy_id = c.id and r.recipients > 0) as reminders
            from (select 1) one left join page c on true
            order by {order}""".formatted(
                    ALL,
                    FoldedSql.contains("?1", "?2", DeskSql.SEARCHED),
                    DeskSql.HOME,
                    TerritorySql.holds("c.offer_department", 4));

    private static final SortedSql<WaitingOrder> LISTS =
            new SortedSql<>(LIST, WaitingOrder.class, WaitingList::column, "c.silent_since", "c.id");

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    ListPage<WaitingLine> page(WaitingQuery asked, Territory where) {
        return CountedRows.page(query(asked, where), asked.slice(), 6, WaitingList::line);
    }

    /** All of them, one by one; returns their number. To be called in a transaction. */
    int all(WaitingQuery asked, Territory where, LineSink<WaitingLine> sink) {
        return CountedRows.stream(query(asked, where), 6, WaitingList::line, sink);
    }

    private Query query(WaitingQuery asked, Territory where) {
        return TerritorySql.set(entities.createNativeQuery(LISTS.by(asked.order())), 4, where)
                .setParameter(1, TypedText.line(asked.text()))
                .setParameter(2, Folding.letters(asked.text()))
                .setParameter(3, asked.party().map(Enum::name).orElse(""))
                .setParameter(
                        8,
                        asked.silence().map(silence -> silence.status().name()).orElse(""));
    }

    private static String column(WaitingOrder order) {
        return switch (order) {
            case NUMBER -> "c.application";
            case CITY -> "c.offer_city";
            case LANDLORD -> "c.landlord_name";
            case STAGE -> "c.status";
            case SINCE -> "c.silent_since";
        };
    }

    private static WaitingLine line(Object[] row) {
        var party = AwaitedParty.valueOf((String) row[11]);
        return new WaitingLine(
                ((Number) row[1]).longValue(),
                new UniqueNumber((String) row[2]),
                DeskSql.home(row, 3),
                CandidacyStatus.valueOf((String) row[10]),
                party,
                party == AwaitedParty.APPLICANT ? "" : (String) row[12],
                instant(row[13]),
                Optional.ofNullable((Date) row[14]).map(Date::toLocalDate),
                ((Number) row[15]).intValue());
    }
}
