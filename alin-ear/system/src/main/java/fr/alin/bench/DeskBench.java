package fr.alin.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The desk: its search by a name, in the whole country and in two departments, next to the same people by their keys; and the
 * counts of its tabs over a hundred thousand candidacies in hand. The statements of the application, by JDBC.
 */
final class DeskBench {

    private static final int NAMES = 60;
    private static final int ROUNDS = 5;
    private static final long FIRST_ID = 8_100_000_000L;
    private static final int IN_HAND = 100_000;
    private static final double MOST_MILLIS = 200;
    private static final Pattern PARAMETER = Pattern.compile("\\?([0-9])");

    private static final String NAME = "a.searched_name ~ ?%d";
    private static final String PLAIN = """
            select a.first_name, a.birth_name, h.unique_number
            from account a join housing_application h on h.account_id = a.id where a.id = any (?1)""";

    /** In hand at each stage, for open offers; who reviewed them are three hundred advisors. */
    private static final String APPLY = """
            insert into candidacy (id, version, account_id, application, active_application, registered_on, submitted_at,
                status, status_since, offer_reference, landlord_code, landlord_name, offer_type, offer_city,
                offer_department, offer_rent, points, explanation, reviewed_at, reviewer_id)
            select %1$d + h.place, 0, h.account_id, h.unique_number, h.unique_number, current_date - 900,
                now() - make_interval(hours => cast(h.place %% 700 as integer)), h.stage,
                now() - make_interval(hours => cast(h.place %% 300 as integer)), o.reference, 'BENCH', 'Bench', 'T2',
                'PARIS', '75', 700, 10, '',
                case when h.stage <> 'SUBMITTED' then now() - make_interval(hours => cast(h.place %% 300 as integer)) end,
                case when h.stage <> 'SUBMITTED' then h.place %% 300 end
            from (select account_id, unique_number, row_number() over (order by account_id) as place,
                         (array['SUBMITTED', 'SUBMITTED', 'APPROVED', 'SENT_TO_LANDLORD', 'VISIT_PLANNED'])[
                             1 + account_id %% 5] as stage
                  from housing_application a
                  where not exists (select from candidacy c where c.active_application = a.unique_number)
                  order by account_id limit %2$d) h
            join (select reference, row_number() over (order by reference) - 1 as place, count(*) over () as many
                  from offer where landlord_code <> 'TOITS') o on o.place = h.place %% o.many""".formatted(FIRST_ID, IN_HAND);

    private final Connection owner;

    DeskBench(Connection owner) {
        this.owner = owner;
    }

    void measure(ReportTable table) throws SQLException, ReflectiveOperationException {
        forget();
        try {
            execute(APPLY);
            execute("vacuum analyze candidacy");
            search(table, names());
            counts(table);
        } finally {
            forget();
        }
    }

    private void search(ReportTable table, List<String> names) throws SQLException, ReflectiveOperationException {
        var everywhere = search(names, true);
        var two = search(names, false);
        var plain = plain();
        table.row(
                "the desk's search by a name, in the whole country and in two departments; 95 of 100 within",
                "%.1f ms and %.1f ms".formatted(everywhere.percentileMillis(95), two.percentileMillis(95)),
                "twenty people by their keys: %.2f ms".formatted(plain.medianMillis()),
                "at most %.0f ms".formatted(MOST_MILLIS),
                Math.max(everywhere.percentileMillis(95), two.percentileMillis(95)) <= MOST_MILLIS);
    }

    private void counts(ReportTable table) throws SQLException, ReflectiveOperationException {
        var each = new long[ROUNDS * ROUNDS];
        for (int i = 0; i < each.length; i++) {
            each[i] = timed(tally(), Map.of(1, OffsetDateTime.now().minusDays(7), 2, i, 3, true, 4, departments()));
        }
        var counts = Latencies.of(each, 1);
        table.row(
                "the counts in the tabs of the desk, over 100 000 candidacies in hand",
                "%.1f ms".formatted(counts.medianMillis()),
                "–",
                "at most %.0f ms".formatted(MOST_MILLIS),
                counts.medianMillis() <= MOST_MILLIS);
    }

    private Latencies search(List<String> names, boolean wholeCountry)
            throws SQLException, ReflectiveOperationException {
        var each = new ArrayList<Long>();
        var departments = wholeCountry ? departments() : departments("75", "69");
        for (var name : names) {
            for (int round = 0; round < ROUNDS; round++) {
                each.add(timed(people(), Map.of(1, wholeCountry, 2, departments, 3, name, 4, " " + name)));
            }
        }
        return Latencies.of(each.stream().mapToLong(Long::longValue).toArray(), 1);
    }

    private Array departments(String... codes) throws SQLException {
        return owner.createArrayOf("varchar", codes);
    }

    private Latencies plain() throws SQLException {
        var each = new long[NAMES * ROUNDS];
        for (int i = 0; i < each.length; i++) {
            var keys = new Long[20];
            for (int k = 0; k < keys.length; k++) {
                keys[k] = 10_000_000L + (i * 131L + k * 17L) % 9_000;
            }
            each[i] = timed(PLAIN, Map.of(1, owner.createArrayOf("bigint", keys)));
        }
        return Latencies.of(each, 1);
    }

    /** Nanoseconds of a statement whose parameters are numbered and may be repeated, as the application writes them. */
    private long timed(String sql, Map<Integer, Object> values) throws SQLException {
        try (var select = owner.prepareStatement(PARAMETER.matcher(sql).replaceAll("?"))) {
            var numbers = PARAMETER
                    .matcher(sql)
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .toList();
            for (int i = 0; i < numbers.size(); i++) {
                select.setObject(i + 1, values.get(numbers.get(i)));
            }
            var start = System.nanoTime();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
            return System.nanoTime() - start;
        }
    }

    private List<String> names() throws SQLException {
        var names = new ArrayList<String>();
        try (var select = owner.prepareStatement("select word from name_word where length(word) > 3 order by word");
                var rows = select.executeQuery()) {
            while (rows.next() && names.size() < NAMES) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** The SQL that the search sends, read by reflection because it is hidden. */
    private static String people() throws ReflectiveOperationException {
        var method =
                Class.forName("fr.alin.search.PeopleFinder").getDeclaredMethod("statement", String.class, int.class);
        method.setAccessible(true);
        return (String) method.invoke(null, NAME, 1);
    }

    private static String tally() throws ReflectiveOperationException {
        var field = Class.forName("fr.alin.candidacy.desk.DeskTally").getDeclaredField("COUNTS");
        field.setAccessible(true);
        return (String) field.get(null);
    }

    private void forget() throws SQLException {
        execute("delete from candidacy where id between %d and %d".formatted(FIRST_ID, FIRST_ID + IN_HAND));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
