package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Writes the rows of imports again by plain JDBC, one transaction per import, as a baseline. */
final class ImportRows {

    private static final List<Source> SOURCES = List.of(
            new Source("housing_application", "account_id " + ImportAccounts.ID_RANGE, "account_id"),
            new Source("number_try", "account_id " + ImportAccounts.ID_RANGE, "account_id"),
            new Source("security_code", "account_id " + ImportAccounts.ID_RANGE, "account_id"),
            new Source(
                    "outbox_message", "partner_key ~ " + ImportAccounts.KEY_PATTERN, "substr(partner_key, 9)::bigint"));

    private final DataSource pool;
    private final Map<Long, List<Row>> imports = new HashMap<>();
    private final Map<String, String> statements = new HashMap<>();

    ImportRows(DataSource pool) {
        this.pool = pool;
    }

    /** Reads the rows of the imports and deletes them. */
    void take() throws SQLException {
        try (var connection = pool.getConnection()) {
            for (var source : SOURCES) {
                take(connection, source);
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
                    imports.computeIfAbsent(rows.getLong(1), account -> new ArrayList<>())
                            .add(new Row(source.table(), values));
                }
            }
            statement.execute("delete from %s where %s".formatted(source.table(), source.range()));
            statements.put(
                    source.table(),
                    "insert into %s (%s) values (%s)"
                            .formatted(
                                    source.table(),
                                    String.join(", ", columns),
                                    "?, ".repeat(columns.size() - 1) + "?"));
        }
    }

    /** Mean number of rows per import. */
    double rowsEach() {
        return imports.values().stream().mapToInt(List::size).average().orElseThrow();
    }

    /** Imports per second, written by that many concurrent callers. */
    double rate(int callers) throws Exception {
        var all = List.copyOf(imports.values());
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

    private static List<String> columns(Connection connection, String table) throws SQLException {
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

    /** A table with rows of imports, and how to find theirs. */
    private record Source(String table, String range, String account) {}

    /** One row. */
    private record Row(String table, Object[] values) {}
}
