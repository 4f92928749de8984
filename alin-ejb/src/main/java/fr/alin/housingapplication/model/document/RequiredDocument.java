package fr.alin.housingapplication.model.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One document a person of the household has to deposit; the parameters word its label.
 *
 * @param person who it is, as keys name her
 * @param formerPerson the same in keys of the former release
 * @param basis changes with the facts that the document proves; empty when it proves none that can change
 */
public record RequiredDocument(
        HouseholdRole role,
        String person,
        String formerPerson,
        String personName,
        DocumentKind kind,
        List<Object> parameters,
        String basis) {

    /** Names person, document, period and proven facts: the pay slip of August is not that of September. */
    public String key() {
        return basis.isEmpty() ? stem(person, kind.name()) : stem(person, kind.name()) + "~" + basis;
    }

    /** The key under which the former release kept the same tick. */
    public String formerKey() {
        return stem(formerPerson, kind.formerName());
    }

    private String stem(String whose, String what) {
        return Stream.concat(Stream.of(whose, what), parameters.stream().map(String::valueOf))
                .collect(Collectors.joining("."));
    }

    /** Whether its deposit was confirmed, for this period and these facts. */
    public boolean isIn(Set<String> deposited) {
        return deposited.contains(key()) || deposited.contains(formerKey());
    }

    /**
     * Whether it stands where one like it was confirmed, of a former period or for facts that have changed since.
     *
     * @param outdated confirmed keys that are not asked for any more
     */
    public boolean isAskedAgain(Set<String> outdated) {
        var like = person + "." + kind;
        return outdated.stream()
                .anyMatch(key -> key.equals(like) || key.startsWith(like + ".") || key.startsWith(like + "~"));
    }
}
