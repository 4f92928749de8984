package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Writes the rows of a measurement again by plain JDBC, one transaction per account, as a baseline. */
final class WrittenRows {

    private final DataSource pool;
    private final List<Source> sources;
    private final Map<Long, List<Row>> acts = new HashMap<>();
    private final Map<String, String> statements = new HashMap<>();

    /** @param sources in the order in which their rows are written */
    WrittenRows(DataSource pool, List<Source> sources) {
        this.pool = pool;
        this.sources = sources;
    }

    /** Reads the rows and deletes them. */
    void take() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            for (var source : sources) {
                take(connection, source);
            }
            for (int i = sources.size() - 1; i >= 0; i--) {
                statement.execute("delete from %s where %s"
                        .formatted(sources.get(i).table(), sources.get(i).range()));
            }
        }
    }

    private void take(Connection connection, Source source) throws SQLException {
        try (var statement = connection.createStatement()) {
            var columns = columns(connection, source.table());
            try (var rows = statement.executeQuery("select %s, %s from %s where %s"
                    .formatted(source.account(), String.join(", ", columns), source.table(), source.range()))) {
                while (rows.next()) {
                    var values = new Object[columns.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = rows.getObject(i + 2);
                    }
                    acts.computeIfAbsent(rows.getLong(1), account -> new ArrayList<>())
                            .add(new Row(source.table(), values));
                }
            }
            statements.put(
                    source.table(),
                    "insert into %s (%s) values (%s)"
                            .formatted(
                                    source.table(),
                                    String.join(", ", columns),
                                    "?, ".repeat(columns.size() - 1) + "?"));
        }
    }

    /** Mean number of rows per account. */
    double rowsEach() {
        return acts.values().stream().mapToInt(List::size).average().orElseThrow();
    }

    /** Accounts per second, written by that many concurrent callers. */
    double rate(int callers) throws Exception {
        var all = List.copyOf(acts.values());
        return ParallelRun.run(callers, 0, all.size(), () -> turn -> write(all.get(turn)))
                .perSecond();
    }

    private void write(List<Row> rows) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (var row : rows) {
                try (var insert = connection.prepareStatement(statements.get(row.table()))) {
                    for (int i = 0; i < row.values().length; i++) {
                        insert.setObject(i + 1, row.values()[i]);
                    }
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    /** The columns of a table that are not generated, in their order. */
    static List<String> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var select = connection.prepareStatement("""
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
                order by ordinal_position""")) {
            select.setString(1, table);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        return columns;
    }

    /**
     * A table with rows of the measurement.
     *
     * @param range the condition that finds them
     * @param account the expression of the account that a row belongs to
     */
    record Source(String table, String range, String account) {}

    /** One row. */
    private record Row(String table, Object[] values) {}
}
