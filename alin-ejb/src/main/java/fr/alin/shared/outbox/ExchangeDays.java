package fr.alin.shared.outbox;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.time.TimeZones;

/** Counts the messages of each day by what became of them, in one statement. */
@ApplicationScoped
class ExchangeDays {

    private static final String COUNTS = """
            select day, count(*) filter (where fate = 'TAKEN'), count(*) filter (where fate = 'SET_ASIDE'),
                   count(*) filter (where fate = 'SENT'), count(*) filter (where fate = 'OWED')
            from (select received_at as moment, case when state in ('SET_ASIDE', 'GIVEN_UP') then 'SET_ASIDE' else 'TAKEN' end as fate
                  from inbox_message where received_at >= ?1
                  union all
                  select created_at, case when sent_at is null then 'OWED' else 'SENT' end
                  from outbox_message where created_at >= ?1 and destination not in (?2, ?3, ?5)) message,
                 lateral (select cast(moment at time zone ?4 as date) as day) local
            group by day""";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Each day from the first to the last, also one without a message; days in Paris. */
    List<ExchangeDay> between(LocalDate first, LocalDate last) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(COUNTS)
                .setParameter(1, first.atStartOfDay(TimeZones.PARIS).toInstant().atOffset(ZoneOffset.UTC))
                .setParameter(2, Outbox.MAIL)
                .setParameter(3, Outbox.BULK_MAIL)
                .setParameter(4, TimeZones.PARIS.getId())
                .setParameter(5, Outbox.CONFIRMATION_MAIL)
                .getResultList();
        Map<LocalDate, ExchangeDay> found =
                rows.stream().map(ExchangeDays::day).collect(Collectors.toMap(ExchangeDay::day, Function.identity()));
        return first.datesUntil(last.plusDays(1))
                .map(day -> found.getOrDefault(day, new ExchangeDay(day, 0, 0, 0, 0)))
                .toList();
    }

    private static ExchangeDay day(Object[] row) {
        return new ExchangeDay(
                ((Date) row[0]).toLocalDate(), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
