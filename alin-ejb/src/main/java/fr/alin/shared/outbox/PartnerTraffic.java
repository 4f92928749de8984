package fr.alin.shared.outbox;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.SortedSql;

/**
 * What is exchanged with each landlord: a week of messages and whatever waits, in one statement.
 * See decision 110-traffic-is-read-where-it-is-kept.
 */
@ApplicationScoped
class PartnerTraffic {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private static final String LIST = """
            with week as (
                select * from exchange_traffic where since >= ?1 and partner <> ''
            ), owed as (
                select split_part(destination, '.', 2) as partner, min(created_at) as oldest, count(*) as number
                from outbox_message where sent_at is null and destination like 'landlord.%'
                group by split_part(destination, '.', 2)
            ), reason as (
                select partner, substring(reason from '[a-z-]+[.][a-z.-]+') as code, count(*) as number
                from week where state in ('REFUSED', 'SET_ASIDE') and since >= ?2 group by 1, 2
            ), reasons as (
                select partner, string_agg(code || ' × ' || number, ', ' order by number desc, code) as codes,
                       sum(number) as number
                from reason group by partner
            ), figures as (
                select partner, count(*) filter (where since >= ?5) as hour, count(*) filter (where since >= ?2) as day,
                       max(since) filter (where direction = 'IN') as heard
                from week group by partner
            ), asked as (
                select partner, owed.oldest, coalesce(owed.number, 0) as owed, coalesce(hour, 0) as hour,
                       coalesce(day, 0) as day, heard, coalesce(reasons.number, 0) as refused,
                       coalesce(codes, '') as codes
                from figures full join owed using (partner) left join reasons using (partner)
            ), page as (
                select * from asked order by {order} limit ?3 offset ?4
            )
            select (select count(*) from asked), partner, oldest, owed, hour, day, heard, refused, codes
            from (select 1) one left join page on true
            order by {order}""";

    private static final SortedSql<PartnerOrder> LISTS =
            new SortedSql<>(LIST, PartnerOrder.class, order -> order.name().toLowerCase(Locale.ROOT), "partner");

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    ListPage<PartnerLine> list(Sorting<PartnerOrder> order, Slice slice, Instant now) {
        var query = entities.createNativeQuery(LISTS.by(order))
                .setParameter(1, now.minus(WEEK).atOffset(ZoneOffset.UTC))
                .setParameter(2, now.minus(DAY).atOffset(ZoneOffset.UTC))
                .setParameter(5, now.minus(HOUR).atOffset(ZoneOffset.UTC));
        return CountedRows.page(query, slice, 3, PartnerTraffic::line);
    }

    private static PartnerLine line(Object[] row) {
        return new PartnerLine(
                (String) row[1],
                moment(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                moment(row[6]),
                number(row[7]),
                (String) row[8]);
    }

    private static Optional<Instant> moment(Object column) {
        return column == null ? Optional.empty() : Optional.of(instant(column));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
