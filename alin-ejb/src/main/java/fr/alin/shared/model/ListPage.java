package fr.alin.shared.model;

import java.util.List;

/**
 * A slice of a list.
 *
 * @param total number of lines of the whole list, of which these are some
 */
public record ListPage<T>(int total, List<T> lines) {

    /** The slice of a list that is in memory, already sorted. */
    public static <T> ListPage<T> of(List<T> all, Slice slice) {
        return new ListPage<>(
                all.size(), all.stream().skip(slice.first()).limit(slice.size()).toList());
    }
}
