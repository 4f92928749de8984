package fr.alin.candidacy;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.CandidateReply;
import fr.alin.candidacy.model.ContradictionOrder;
import fr.alin.candidacy.model.ContradictionQuery;
import fr.alin.candidacy.model.ContradictionState;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.PostponementReason;
import fr.alin.candidacy.view.ContradictionLine;
import fr.alin.candidacy.view.ContradictionView;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;
import fr.alin.staff.model.Territory;

/** Reads contradictory answers for advisors, each page in one statement. */
@ApplicationScoped
class ContradictionList {

    private static final String COLUMNS = """
            x.id, c.id as candidacy, c.application, c.offer_reference, c.landlord_code, c.landlord_name, c.offer_type,
            c.offer_city, c.offer_department, c.offer_rent, c.status, x.kind, x.code, x.came_at""";

    private static final String LIST = """
            with asked as (
                select %s from answer_contradiction x join candidacy c on c.id = x.candidacy_id
                where x.state = 'OPEN' and %s and %s
            ), page as (
                select * from asked order by {order} limit ?5 offset ?6
            )
            select (select count(*) from asked), page.* from (select 1) one left join page on true
            order by {order}""".formatted(
            COLUMNS,
            TerritorySql.holds("c.offer_department", 3),
            FoldedSql.contains("?1", "?2", "c.application", "c.offer_city", "c.landlord_name", "c.offer_reference"));

    private static final String ONE = """
            select 1, %s, x.message_id, x.day, x.decision, x.decision_rank, x.words, x.until_day, x.postponement, x.reply,
                x.sent_at, x.state, x.decided_by, x.decided_at, x.decided_words
            from answer_contradiction x join candidacy c on c.id = x.candidacy_id
            where x.id = ?1""".formatted(COLUMNS);

    private static final SortedSql<ContradictionOrder> LISTS =
            new SortedSql<>(LIST, ContradictionOrder.class, ContradictionList::column, "came_at", "id");

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    CandidacyQueries queries;

    ListPage<ContradictionLine> page(ContradictionQuery asked, Territory where) {
        var query = TerritorySql.set(entities.createNativeQuery(LISTS.by(asked.order())), 3, where)
                .setParameter(1, TypedText.line(asked.text()))
                .setParameter(2, Folding.letters(asked.text()));
        return CountedRows.page(query, asked.slice(), 5, ContradictionList::line);
    }

    Optional<ContradictionView> find(long id) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(ONE).setParameter(1, id).getResultList();
        return rows.stream().findFirst().map(this::view);
    }

    private static String column(ContradictionOrder order) {
        return switch (order) {
            case NUMBER -> "application";
            case CITY -> "offer_city";
            case LANDLORD -> "landlord_name";
            case CAME -> "came_at";
        };
    }

    private static ContradictionLine line(Object[] row) {
        return new ContradictionLine(
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                new UniqueNumber((String) row[3]),
                new AppliedOffer(
                        new OfferReference((String) row[4]),
                        (String) row[5],
                        (String) row[6],
                        DwellingType.valueOf((String) row[7]),
                        (String) row[8],
                        (String) row[9],
                        (BigDecimal) row[10]),
                CandidacyStatus.valueOf((String) row[11]),
                LandlordAnswerKind.valueOf((String) row[12]),
                (String) row[13],
                instant(row[14]));
    }

    private ContradictionView view(Object[] row) {
        var line = line(row);
        return new ContradictionView(
                line,
                (String) row[15],
                ((Date) row[16]).toLocalDate(),
                Optional.ofNullable((String) row[17]).map(CaleolDecision::valueOf),
                row[18] == null ? OptionalInt.empty() : OptionalInt.of(((Number) row[18]).intValue()),
                (String) row[19],
                Optional.ofNullable((Date) row[20]).map(Date::toLocalDate),
                Optional.ofNullable((String) row[21]).map(PostponementReason::valueOf),
                Optional.ofNullable((String) row[22]).map(CandidateReply::valueOf),
                Optional.ofNullable(row[23]).map(ContradictionList::instant),
                ContradictionState.valueOf((String) row[24]),
                Optional.ofNullable((Number) row[25]).map(Number::longValue),
                Optional.ofNullable(row[26]).map(ContradictionList::instant),
                (String) row[27],
                queries.history(line.candidacy()));
    }

    private static Instant instant(Object moment) {
        return moment instanceof OffsetDateTime time ? time.toInstant() : ((java.util.Date) moment).toInstant();
    }
}
