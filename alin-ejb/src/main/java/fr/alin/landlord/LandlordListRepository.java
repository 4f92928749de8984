package fr.alin.landlord;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.landlord.model.LandlordOrder;
import fr.alin.landlord.model.LandlordQuery;
import fr.alin.landlord.model.LandlordState;
import fr.alin.landlord.view.LandlordLine;
import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;
import fr.alin.shared.time.Today;

/** The administrators' list of landlords, each page in one statement. */
@ApplicationScoped
class LandlordListRepository {

    private static final String LIST = """
            with asked as (
                select l.code, l.name, l.siren, l.active, l.created_at,
                       exists (select 1 from landlord_key k
                               where k.landlord_code = l.code and k.revoked_at is null
                                 and ?6 between k.valid_from and coalesce(k.valid_until, ?6)) as has_key,
                       (select count(*) from landlord_agent a where a.landlord_code = l.code) as agents
                from landlord l
                where %s and (?3 = '' or l.active = (?3 = 'ACTIVE'))
            ), page as (
                select * from asked order by {order} limit ?4 offset ?5
            )
            select (select count(*) from asked), code, name, siren, active, has_key, agents, created_at
            from (select 1) one left join page on true
            order by {order}""".formatted(FoldedSql.contains("?1", "?2", "l.name", "l.code", "l.siren"));

    private static final SortedSql<LandlordOrder> LISTS =
            new SortedSql<>(LIST, LandlordOrder.class, LandlordListRepository::column, "code");

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Clock clock;

    public ListPage<LandlordLine> list(LandlordQuery asked) {
        var query = entities.createNativeQuery(LISTS.by(asked.order()))
                .setParameter(1, TypedText.line(asked.text()))
                .setParameter(2, Folding.letters(asked.text()))
                .setParameter(3, asked.state().map(LandlordState::name).orElse(""))
                .setParameter(6, Today.of(clock).inParis());
        return CountedRows.page(query, asked.slice(), 4, LandlordListRepository::line);
    }

    private static String column(LandlordOrder order) {
        return switch (order) {
            case CODE -> "code";
            case NAME -> "upper(name)";
            case SIREN -> "siren";
            case KEY -> "has_key";
            case STATE -> "active";
            case AGENTS -> "agents";
            case SINCE -> "created_at";
        };
    }

    private static LandlordLine line(Object[] row) {
        var landlord = new LandlordView(
                (String) row[1], (String) row[2], Optional.ofNullable((String) row[3]), (Boolean) row[4]);
        return new LandlordLine(landlord, (Boolean) row[5], ((Number) row[6]).intValue(), instant(row[7]));
    }
}
