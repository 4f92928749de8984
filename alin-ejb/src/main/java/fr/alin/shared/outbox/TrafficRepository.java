package fr.alin.shared.outbox;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.SortedSql;
import fr.alin.shared.time.TimeZones;

/**
 * Reads the messages of all landlords from the view that joins the tables that keep them.
 * See decision 110-traffic-is-read-where-it-is-kept.
 */
@ApplicationScoped
class TrafficRepository {

    /** The newest that match are counted and sorted, no more: the rest of a hundred thousand is never read. */
    static final int MOST = 10_000;

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

    /** Of one reference, and of all; apart, since one is found by its id and the other by time. */
    private static final String OF_ONE = "(message_id in (?1, ?2) or about in (?1, ?2))";

    private static final String OF_ALL = "?1 = '' and ?2 = ''";

    private static final String LIST = """
            with asked as (
                select * from exchange_traffic
                where %s and since >= ?5 and since < ?6 and (?7 = '' or direction = ?7) and (?8 = '' or partner = ?8)
                    and (?9 = '' or kind = ?9) and (?10 = '' or state = ?10)
                order by since desc limit ?11
            ), page as (
                select * from asked order by {order} limit ?3 offset ?4
            )
            select (select count(*) from asked), direction, key, message_id, partner, kind, about, since, state, attempts,
                   size, reason
            from (select 1) one left join page on true
            order by {order}""";

    private static final SortedSql<TrafficOrder> ONE = lists(OF_ONE);
    private static final SortedSql<TrafficOrder> ALL = lists(OF_ALL);

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    ListPage<TrafficLine> list(TrafficQuery asked) {
        return CountedRows.page(query("", asked), asked.slice(), 3, TrafficRepository::line);
    }

    /** @param before begins the statement, as {@code explain} does */
    Query query(String before, TrafficQuery asked) {
        var reference = TypedText.line(asked.reference());
        var statement = (reference.isEmpty() ? ALL : ONE).by(asked.order());
        return entities.createNativeQuery(before + statement)
                .setParameter(1, reference)
                .setParameter(2, reference.toUpperCase(Locale.ROOT))
                .setParameter(
                        5,
                        asked.from().map(TrafficRepository::start).orElse(FIRST).atOffset(ZoneOffset.UTC))
                .setParameter(
                        6,
                        asked.until()
                                .map(day -> start(day.plusDays(1)))
                                .orElse(LAST)
                                .atOffset(ZoneOffset.UTC))
                .setParameter(7, asked.direction().map(Enum::name).orElse(""))
                .setParameter(8, asked.partner())
                .setParameter(9, asked.kind())
                .setParameter(10, asked.state().map(Enum::name).orElse(""))
                .setParameter(11, MOST);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TimeZones.PARIS).toInstant();
    }

    private static SortedSql<TrafficOrder> lists(String which) {
        return new SortedSql<>(
                LIST.formatted(which),
                TrafficOrder.class,
                order -> order.name().toLowerCase(Locale.ROOT),
                "since",
                "direction",
                "key");
    }

    /** @param row with the total in its first column */
    static TrafficLine line(Object[] row) {
        return new TrafficLine(
                TrafficDirection.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                instant(row[7]),
                TrafficState.valueOf((String) row[8]),
                ((Number) row[9]).intValue(),
                row[10] == null ? OptionalInt.empty() : OptionalInt.of(((Number) row[10]).intValue()),
                Optional.ofNullable((String) row[11]));
    }
}
