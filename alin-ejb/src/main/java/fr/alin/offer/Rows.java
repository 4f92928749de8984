package fr.alin.offer;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.Query;

/** Passes many rows as one array parameter per column, so that the statement is the same for any number of rows. */
final class Rows<T> {

    private final List<RowColumn<T>> columns;

    private Rows(List<RowColumn<T>> columns) {
        this.columns = columns;
    }

    static <T> Rows<T> of(RowColumn<T> first, List<RowColumn<T>> others) {
        return new Rows<>(Stream.concat(Stream.of(first), others.stream()).toList());
    }

    /** The table expression {@code r} for a {@code from} clause; it uses the first parameters of the statement. */
    String source() {
        var arrays = IntStream.rangeClosed(1, columns.size())
                .mapToObj(
                        i -> "cast(?%d as %s[])".formatted(i, columns.get(i - 1).type()))
                .collect(Collectors.joining(", "));
        return "unnest(%s) as r(%s)".formatted(arrays, names(""));
    }

    /** The column names with this prefix, separated by commas. */
    String names(String prefix) {
        return columns.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }

    /** Number of the first parameter after the arrays. */
    int next() {
        return columns.size() + 1;
    }

    void bind(Query query, Collection<T> rows) {
        for (int i = 0; i < columns.size(); i++) {
            query.setParameter(i + 1, columns.get(i).arrayOf(rows));
        }
    }
}
