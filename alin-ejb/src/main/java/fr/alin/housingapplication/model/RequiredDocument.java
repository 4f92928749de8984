package fr.alin.housingapplication.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One document a person of the household has to deposit; the parameters word its label. */
public record RequiredDocument(
        HouseholdRole role, int position, String personName, DocumentKind kind, List<Object> parameters) {

    /** Names person, document and period: the pay slip of August is not that of September. */
    public String key() {
        var person = role == HouseholdRole.DEPENDANT ? role + "_" + position : role.name();
        return Stream.concat(Stream.of(person, kind.name()), parameters.stream().map(String::valueOf))
                .collect(Collectors.joining("."));
    }
}
