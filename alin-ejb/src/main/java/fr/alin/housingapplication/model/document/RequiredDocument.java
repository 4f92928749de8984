package fr.alin.housingapplication.model.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.registration.model.Nationality;

/**
 * A document that a person of the household must provide.
 *
 * @param parameters parameters of its label
 * @param nationality the nationality that the label names; absent if unknown or without importance
 * @param person the person's key
 * @param formerPerson the person's key in the former release
 * @param basis fingerprint of the facts that the document proves; empty if none can change
 */
public record RequiredDocument(
        HouseholdRole role,
        String person,
        String formerPerson,
        String personName,
        DocumentKind kind,
        List<Object> parameters,
        Optional<Nationality> nationality,
        String basis) {

    /** Key made of person, document, period and facts: pay slips of August and September have different keys. */
    public String key() {
        return basis.isEmpty() ? stem(person, kind.name()) : stem(person, kind.name()) + "~" + basis;
    }

    /** The key of the same tick in the former release. */
    public String formerKey() {
        return stem(formerPerson, kind.formerName());
    }

    private String stem(String whose, String what) {
        return Stream.concat(Stream.of(whose, what), parameters.stream().map(String::valueOf))
                .collect(Collectors.joining("."));
    }

    /** Whether it is ticked, for this period and these facts. */
    public boolean isIn(Set<String> deposited) {
        return deposited.contains(key()) || deposited.contains(formerKey());
    }

    /**
     * Whether a similar document was ticked before, for another period or for facts that have changed.
     *
     * @param outdated ticked keys that are no longer required
     */
    public boolean isAskedAgain(Set<String> outdated) {
        var like = person + "." + kind;
        return outdated.stream()
                .anyMatch(key -> key.equals(like) || key.startsWith(like + ".") || key.startsWith(like + "~"));
    }
}
