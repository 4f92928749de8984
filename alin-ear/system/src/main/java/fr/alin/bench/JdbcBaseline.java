package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Inserts the same rows into the same table by plain JDBC batches. */
final class JdbcBaseline {

    private static final String COLUMNS = """
            select string_agg(column_name, ', ' order by ordinal_position), count(*)
            from information_schema.columns
            where table_schema = 'public' and table_name = 'offer' and is_generated = 'NEVER'""";

    private final Connection owner;
    private final String landlord;

    JdbcBaseline(Connection owner, String landlord) {
        this.owner = owner;
        this.landlord = landlord;
    }

    /** Rows per second, one transaction per batch. */
    double rate(int batch) throws SQLException {
        String columns;
        int count;
        try (var statement = owner.createStatement();
                var found = statement.executeQuery(COLUMNS)) {
            found.next();
            columns = found.getString(1);
            count = found.getInt(2);
        }
        var rows = taken(columns, count);
        owner.setAutoCommit(false);
        try (var insert = owner.prepareStatement(
                "insert into offer (%s) values (%s)".formatted(columns, "?, ".repeat(count - 1) + "?"))) {
            var start = System.nanoTime();
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < count; column++) {
                    insert.setObject(column + 1, rows.get(i)[column]);
                }
                insert.addBatch();
                if ((i + 1) % batch == 0) {
                    insert.executeBatch();
                    owner.commit();
                }
            }
            return rows.size() * 1e9 / (System.nanoTime() - start);
        } finally {
            owner.setAutoCommit(true);
        }
    }

    private List<Object[]> taken(String columns, int count) throws SQLException {
        var rows = new ArrayList<Object[]>();
        try (var select = owner.prepareStatement("select %s from offer where landlord_code = ?".formatted(columns))) {
            select.setString(1, landlord);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    var row = new Object[count];
                    for (int column = 0; column < count; column++) {
                        row[column] = found.getObject(column + 1);
                    }
                    rows.add(row);
                }
            }
        }
        try (var delete = owner.prepareStatement("delete from offer where landlord_code = ?")) {
            delete.setString(1, landlord);
            delete.executeUpdate();
        }
        return rows;
    }
}
