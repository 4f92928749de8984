package fr.alin.shared.persistence;

import java.util.List;
import java.util.function.Function;

import jakarta.persistence.Query;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;

/**
 * Reads a page of a list and the size of the whole list from one statement, which has the total in the first column of
 * every row, at least one row, and null in the second column if the page is empty.
 */
public final class CountedRows {

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
}
