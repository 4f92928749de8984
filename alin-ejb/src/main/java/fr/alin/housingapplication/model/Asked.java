package fr.alin.housingapplication.model;

import java.util.List;

/** A document that a situation calls for, before it is known whose it is. */
record Asked(DocumentKind kind, List<Object> parameters) {

    static Asked once(DocumentKind kind) {
        return new Asked(kind, List.of());
    }

    static Asked of(DocumentKind kind, Object... parameters) {
        return new Asked(kind, List.of(parameters));
    }
}
