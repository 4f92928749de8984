package fr.alin.shared.model;

import java.util.Comparator;

/** The order of a list: by one of the columns that the list allows. */
public record Sorting<S extends Enum<S>>(S by, boolean descending) {

    public static <S extends Enum<S>> Sorting<S> ascending(S by) {
        return new Sorting<>(by, false);
    }

    public static <S extends Enum<S>> Sorting<S> descending(S by) {
        return new Sorting<>(by, true);
    }

    /** An ascending order, in this direction. */
    public <T> Comparator<T> directed(Comparator<T> order) {
        return descending ? order.reversed() : order;
    }
}
