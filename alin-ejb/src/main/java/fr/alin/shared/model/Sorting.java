package fr.alin.shared.model;

/** The order of a list: by one of the columns that the list allows. */
public record Sorting<S extends Enum<S>>(S by, boolean descending) {

    public static <S extends Enum<S>> Sorting<S> ascending(S by) {
        return new Sorting<>(by, false);
    }

    public static <S extends Enum<S>> Sorting<S> descending(S by) {
        return new Sorting<>(by, true);
    }
}
