package fr.alin.shared.persistence;

import java.util.List;
import java.util.function.Function;

import jakarta.persistence.Query;

import fr.alin.shared.model.LineSink;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.queries.CursoredStream;

/**
 * Reads a page of a list and the size of the whole list from one statement, which has the total in the first column of
 * every row, at least one row, and null in the second column if the page is empty.
 */
public final class CountedRows {

    /** Rows that the database sends at once when all are read; also how many of them are in memory. */
    private static final int FETCHED = 500;

    private CountedRows() {}

    /**
     * @param size placeholder of the page's size; the next one is that of its first line
     * @param line makes a line of a row, whose first column is the total
     */
    public static <T> ListPage<T> page(Query query, Slice slice, int size, Function<Object[], T> line) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.setParameter(size, slice.size())
                .setParameter(size + 1, slice.first())
                .getResultList();
        return new ListPage<>(
                ((Number) rows.get(0)[0]).intValue(),
                rows.stream().filter(row -> row[1] != null).map(line).toList());
    }

    /**
     * Hands over all lines of a list without keeping them. To be called in a transaction: outside of one, the driver reads
     * the whole list at once.
     *
     * @param size placeholder of the page's size; the next one is that of its first line
     * @param line makes a line of a row, whose first column is the total
     * @return the number of lines
     */
    public static <T> int stream(Query query, int size, Function<Object[], T> line, LineSink<T> sink) {
        var rows = (CursoredStream) query.setParameter(size, Integer.MAX_VALUE)
                .setParameter(size + 1, 0)
                .setHint(QueryHints.CURSOR, true)
                .setHint(QueryHints.CURSOR_PAGE_SIZE, FETCHED)
                .setHint(QueryHints.JDBC_FETCH_SIZE, FETCHED)
                .getSingleResult();
        try {
            var total = 0;
            for (var read = 0; rows.hasNext(); read++) {
                var row = (Object[]) rows.next();
                if (read == 0) {
                    total = ((Number) row[0]).intValue();
                    sink.begin(total);
                }
                if (row[1] != null) {
                    sink.line(line.apply(row));
                }
                if (read % FETCHED == 0) {
                    rows.releasePrevious();
                }
            }
            return total;
        } finally {
            rows.close();
        }
    }
}
