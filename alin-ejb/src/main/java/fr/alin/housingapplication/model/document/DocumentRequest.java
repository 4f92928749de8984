package fr.alin.housingapplication.model.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.registration.model.Nationality;

/**
 * A document that a situation requires, not yet assigned to a person.
 *
 * @param parameters parameters of its label: a month, years
 * @param nationality the nationality that the label names; absent if unknown or without importance
 * @param facts facts that the document proves; if they change, the document must be confirmed again
 */
record DocumentRequest(
        DocumentKind kind, List<Object> parameters, Optional<Nationality> nationality, List<Object> facts) {

    static DocumentRequest once(DocumentKind kind) {
        return new DocumentRequest(kind, List.of(), Optional.empty(), List.of());
    }

    static DocumentRequest of(DocumentKind kind, Object... parameters) {
        return new DocumentRequest(kind, List.of(parameters), Optional.empty(), List.of());
    }

    /** The document in the form that the nationality calls for. */
    DocumentRequest ofNational(Optional<Nationality> citizenship) {
        return new DocumentRequest(kind, parameters, citizenship, facts);
    }

    DocumentRequest proving(Object... proven) {
        return new DocumentRequest(
                kind,
                parameters,
                nationality,
                Stream.concat(facts.stream(), Stream.of(proven)).toList());
    }

    /** Merges a second request for the same document: it proves both. */
    DocumentRequest and(DocumentRequest other) {
        return facts.equals(other.facts) ? this : proving(other.facts.toArray());
    }

    /** Identifies the document, without its facts. */
    List<Object> document() {
        return List.of(kind, parameters);
    }
}
