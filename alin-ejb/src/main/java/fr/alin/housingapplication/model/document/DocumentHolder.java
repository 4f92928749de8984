package fr.alin.housingapplication.model.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.housingapplication.model.NameWords;
import fr.alin.registration.model.Dependant;
import fr.alin.registration.model.Disability;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.RegisteredApplication;

/**
 * A person who must provide documents. The key is made of name and birth date, not of the rank, so that the ticks of a
 * child who leaves do not pass to the next one.
 *
 * @param formerKey the key of the former release, made of the rank
 */
record DocumentHolder(HouseholdRole role, String key, String formerKey, String name, LocalDate birthDate) {

    static DocumentHolder applicant(RegisteredApplication application) {
        return signer(HouseholdRole.APPLICANT, application.applicant().identity());
    }

    /** The first co-applicant. */
    static DocumentHolder coApplicant(Identity identity) {
        return signer(HouseholdRole.CO_APPLICANT, identity);
    }

    private static DocumentHolder signer(HouseholdRole role, Identity identity) {
        return new DocumentHolder(role, role.name(), role.name(), identity.fullName(), identity.birthDate());
    }

    static DocumentHolder otherCoApplicant(Identity identity) {
        var key = HouseholdRole.CO_APPLICANT + "-" + Fingerprint.of(identity.fullName(), identity.birthDate());
        return new DocumentHolder(HouseholdRole.CO_APPLICANT, key, key, identity.fullName(), identity.birthDate());
    }

    /** The dependants in the order of the record. Unnamed twins get a number. */
    static List<DocumentHolder> dependants(List<Dependant> dependants) {
        var members = new ArrayList<DocumentHolder>();
        var keys = new HashSet<String>();
        for (var dependant : dependants) {
            var name = Stream.of(dependant.firstName(), dependant.name())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            var key = free(HouseholdRole.DEPENDANT + "-" + Fingerprint.of(name, dependant.birthDate()), keys);
            var former = HouseholdRole.DEPENDANT + "_" + (members.size() + 1);
            members.add(new DocumentHolder(HouseholdRole.DEPENDANT, key, former, name, dependant.birthDate()));
        }
        return members;
    }

    private static String free(String key, Set<String> taken) {
        var candidate = key;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = key + "-" + i;
        }
        return candidate;
    }

    /** Whether a disability annex is about this person, by birth date or by name. */
    boolean isMeantBy(Disability annex) {
        return annex.birthDate().isPresent()
                ? annex.birthDate().get().equals(birthDate)
                : annex.person().filter(this::isNamed).isPresent();
    }

    private boolean isNamed(String written) {
        return NameWords.same(written, name);
    }

    RequiredDocument asked(DocumentRequest document) {
        return new RequiredDocument(
                role,
                key,
                formerKey,
                name,
                document.kind(),
                document.parameters(),
                document.nationality(),
                Fingerprint.of(document.facts()));
    }
}
