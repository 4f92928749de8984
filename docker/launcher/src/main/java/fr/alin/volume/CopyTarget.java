package fr.alin.volume;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Streams rows into a table with PostgreSQL's COPY. */
final class CopyTarget implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Writer rows;
    private boolean rowStarted;

    /** @param columns comma-separated, in the order of the values */
    CopyTarget(Connection connection, String table, String columns) throws SQLException {
        var stream = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy %s (%s) from stdin".formatted(table, columns), BUFFER);
        rows = new java.io.BufferedWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    }

    /** Writes a row; null stays null, all other values are written as text. */
    void row(Object... values) {
        for (var value : values) {
            put(value);
        }
        end();
    }

    private void put(Object value) {
        try {
            if (rowStarted) {
                rows.write('\t');
            }
            rowStarted = true;
            rows.write(value == null ? "\\N" : escaped(value.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        try {
            rows.write('\n');
            rowStarted = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('\t') < 0 && text.indexOf('\n') < 0) {
            return text;
        }
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
