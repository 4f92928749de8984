package fr.alin.housingapplication.model.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document that a situation calls for, before it is known whose it is.
 *
 * @param parameters what its label names: a month, years
 * @param facts what it proves; when they change it must be confirmed anew
 */
record Asked(DocumentKind kind, List<Object> parameters, List<Object> facts) {

    static Asked once(DocumentKind kind) {
        return new Asked(kind, List.of(), List.of());
    }

    static Asked of(DocumentKind kind, Object... parameters) {
        return new Asked(kind, List.of(parameters), List.of());
    }

    Asked proving(Object... proven) {
        return new Asked(
                kind,
                parameters,
                Stream.concat(facts.stream(), Stream.of(proven)).toList());
    }

    /** The same document asked for a second reason proves both. */
    Asked and(Asked other) {
        return facts.equals(other.facts) ? this : proving(other.facts.toArray());
    }

    /** The document itself, whatever it proves. */
    List<Object> document() {
        return List.of(kind, parameters);
    }
}
