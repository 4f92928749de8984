package fr.alin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

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

    private static final String NAME = "a.searched_name ~ ?%d";
    private static final String PLAIN = """
            select a.first_name, a.birth_name, h.unique_number
            from account a join housing_application h on h.account_id = a.id where a.id = any (?)""";

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
                  from housing_application order by account_id limit %2$d) h
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
        try (var counts = owner.prepareStatement(tally())) {
            var each = new long[ROUNDS * ROUNDS];
            for (int i = 0; i < each.length; i++) {
                counts.setObject(1, OffsetDateTime.now().minusDays(7));
                counts.setLong(2, i);
                each[i] = timed(counts);
            }
            table.row(
                    "the counts in the tabs of the desk, over 100 000 candidacies in hand",
                    "%.1f ms".formatted(Latencies.of(each, 1).medianMillis()),
                    "–",
                    "at most %.0f ms".formatted(MOST_MILLIS),
                    Latencies.of(each, 1).medianMillis() <= MOST_MILLIS);
        }
    }

    private Latencies search(List<String> names, boolean wholeCountry)
            throws SQLException, ReflectiveOperationException {
        var each = new ArrayList<Long>();
        try (var select = owner.prepareStatement(people())) {
            var departments = owner.createArrayOf("varchar", wholeCountry ? new String[0] : new String[] {"75", "69"});
            for (var name : names) {
                for (int round = 0; round < ROUNDS; round++) {
                    bind(select, wholeCountry, departments, name);
                    each.add(timed(select));
                }
            }
        }
        return Latencies.of(each.stream().mapToLong(Long::longValue).toArray(), 1);
    }

    /** In the order in which they stand in the statement: name, territory, departments twice, similar name. */
    private static void bind(PreparedStatement select, boolean wholeCountry, Object departments, String name)
            throws SQLException {
        select.setString(1, " " + name);
        select.setBoolean(2, wholeCountry);
        select.setObject(3, departments);
        select.setObject(4, departments);
        select.setString(5, name);
    }

    private Latencies plain() throws SQLException {
        var each = new long[NAMES * ROUNDS];
        try (var select = owner.prepareStatement(PLAIN)) {
            for (int i = 0; i < each.length; i++) {
                var keys = new Long[20];
                for (int k = 0; k < keys.length; k++) {
                    keys[k] = 10_000_000L + (i * 131L + k * 17L) % 9_000;
                }
                select.setArray(1, owner.createArrayOf("bigint", keys));
                each[i] = timed(select);
            }
        }
        return Latencies.of(each, 1);
    }

    private static long timed(PreparedStatement select) throws SQLException {
        var start = System.nanoTime();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        return System.nanoTime() - start;
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
        return ((String) method.invoke(null, NAME, 1)).replaceAll("\\?[0-9]", "?");
    }

    private static String tally() throws ReflectiveOperationException {
        var field = Class.forName("fr.alin.candidacy.desk.DeskTally").getDeclaredField("COUNTS");
        field.setAccessible(true);
        return ((String) field.get(null)).replaceAll("\\?[0-9]", "?");
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
