package fr.alin.registration.model;

import java.util.List;
import java.util.Optional;

/** Replaces null, for what a site left out, by an empty optional or an empty list. */
final class Absent {

    private Absent() {}

    static <T> Optional<T> toEmpty(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    static <T> List<T> toEmpty(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
