package fr.alin.housingapplication.model.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document that a situation requires, not yet assigned to a person.
 *
 * @param parameters parameters of its label: a month, years
 * @param facts facts that the document proves; if they change, the document must be confirmed again
 */
record DocumentRequest(DocumentKind kind, List<Object> parameters, List<Object> facts) {

    static DocumentRequest once(DocumentKind kind) {
        return new DocumentRequest(kind, List.of(), List.of());
    }

    static DocumentRequest of(DocumentKind kind, Object... parameters) {
        return new DocumentRequest(kind, List.of(parameters), List.of());
    }

    DocumentRequest proving(Object... proven) {
        return new DocumentRequest(
                kind,
                parameters,
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
