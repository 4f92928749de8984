package fr.alin.housingapplication.model;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.shared.model.Folding;

/**
 * Decides whether two identities are the same person. Ignores accents, case, blanks, hyphens, apostrophes and
 * the order of first names. A person may use the birth name, the usage name or both. A particle is part of the name:
 * {@code LE GUEN} is not {@code GUEN}. See decision 45-compare-the-identity-first.
 */
public class IdentityPolicy {

    /**
     * The same for a holder with a usage name, which sites write in either field, alone or together with the birth
     * name.
     *
     * @param usageName empty if none
     */
    public Set<IdentityPart> differing(
            String birthName, String usageName, String firstName, RegisteredApplication application) {
        var differing = differing(birthName, firstName, application);
        var goesByAnother = !usageName.isEmpty()
                && Stream.of(usageName, birthName + " " + usageName, usageName + " " + birthName)
                        .anyMatch(
                                name -> differing(name, firstName, application).isEmpty());
        return goesByAnother ? EnumSet.noneOf(IdentityPart.class) : differing;
    }

    /** Compares the account holder with the applicant. Empty if the applicant or a co-applicant matches. */
    public Set<IdentityPart> differing(String birthName, String firstName, RegisteredApplication application) {
        var fromApplicant =
                differing(birthName, firstName, application.applicant().identity());
        var isNamed = adults(application)
                .anyMatch(adult -> differing(birthName, firstName, adult).isEmpty());
        return isNamed ? EnumSet.noneOf(IdentityPart.class) : fromApplicant;
    }

    /**
     * Compares the account holder with a new reading of her application and returns only the actual reason. Finds the
     * person of the former reading by birth date, to distinguish a new name from another person.
     *
     * @param merged whether the new reading has another number than the application
     */
    public Set<IdentityPart> differing(
            HolderNames holder, RegisteredApplication former, RegisteredApplication fresh, boolean merged) {
        var names = differing(holder.birthName(), holder.usageName(), holder.firstName(), fresh);
        if (names.isEmpty()) {
            return differing(former, fresh);
        }
        if (merged) {
            return EnumSet.of(IdentityPart.NUMBER_OF_OTHERS);
        }
        var before = adults(former).filter(adult -> isNamed(holder, adult)).findFirst();
        var now = before.flatMap(adult -> known(adult, former, fresh));
        if (before.isPresent() && now.isEmpty()) {
            return EnumSet.of(IdentityPart.NO_LONGER_NAMED);
        }
        if (now.isPresent()) {
            return differing(holder.birthName(), holder.firstName(), now.get());
        }
        var differing = adults(fresh)
                .map(adult -> differing(holder.birthName(), holder.firstName(), adult))
                .min(Comparator.comparingInt(Set::size))
                .orElse(names);
        differing.addAll(differing(former, fresh));
        return differing;
    }

    /** The same person on the new reading: same birth date, and not one of the others of the former reading. */
    private static Optional<Identity> known(Identity adult, RegisteredApplication former, RegisteredApplication fresh) {
        return adults(fresh)
                .filter(other -> other.birthDate().equals(adult.birthDate()))
                .filter(other -> adults(former)
                        .filter(before -> !before.equals(adult))
                        .noneMatch(before -> before.fullName().equals(other.fullName())))
                .findFirst();
    }

    /** The applicant, then each co-applicant. */
    private static Stream<Identity> adults(RegisteredApplication application) {
        var coApplicants = Stream.concat(
                application.coApplicant().stream(), application.complements().otherCoApplicants().stream());
        return Stream.concat(Stream.of(application.applicant()), coApplicants.map(CoApplicant::person))
                .map(RegisteredPerson::identity);
    }

    /** @throws IdentityMismatch when the birth date of the new reading differs */
    void requireSame(RegisteredApplication former, RegisteredApplication fresh) {
        var differing = differing(former, fresh);
        if (!differing.isEmpty()) {
            throw new IdentityMismatch(differing);
        }
    }

    /**
     * Compares what may not change between two readings: the birth date. Names may change, by marriage or correction,
     * and are compared with the account holder instead.
     */
    public Set<IdentityPart> differing(RegisteredApplication former, RegisteredApplication fresh) {
        var before = former.applicant().identity();
        var after = fresh.applicant().identity();
        return before.birthDate().equals(after.birthDate())
                ? EnumSet.noneOf(IdentityPart.class)
                : EnumSet.of(IdentityPart.BIRTH_DATE);
    }

    private boolean isNamed(HolderNames holder, Identity adult) {
        return Stream.of(holder.birthName(), holder.usageName())
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> differing(name, holder.firstName(), adult).isEmpty());
    }

    /** Whether these names are those of this adult of an application. */
    public boolean isNamed(String birthName, String firstName, Identity adult) {
        return differing(birthName, firstName, adult).isEmpty();
    }

    /** Compares names with an identity. Birth name and first name in each other's field count as equal. */
    Set<IdentityPart> differing(String birthName, String firstName, Identity identity) {
        var differing = EnumSet.noneOf(IdentityPart.class);
        if (isNameOf(identity, firstName) && sameFirstNames(birthName, identity.firstName())) {
            return differing;
        }
        if (!isNameOf(identity, birthName)) {
            differing.add(IdentityPart.BIRTH_NAME);
        }
        if (!sameFirstNames(firstName, identity.firstName())) {
            differing.add(IdentityPart.FIRST_NAME);
        }
        return differing;
    }

    private static boolean isNameOf(Identity identity, String written) {
        return namesOf(identity).anyMatch(name -> Folding.same(written, name));
    }

    /** All surnames a person may use: birth name, usage name, or both in either order. */
    private static Stream<String> namesOf(Identity identity) {
        var birth = identity.birthName();
        return Stream.concat(
                Stream.of(birth),
                identity.usageName().stream()
                        .flatMap(usage -> Stream.of(usage, withoutBirthName(usage, birth)))
                        .flatMap(name -> Stream.of(name, birth + " " + name, name + " " + birth)));
    }

    /** A usage name without the birth name that it contains: {@code ROUX} for {@code PETIT ROUX}, born PETIT. */
    private static String withoutBirthName(String usage, String birth) {
        var both = Folding.plain(usage);
        var born = Folding.plain(birth);
        if (both.startsWith(born + " ")) {
            return both.substring(born.length() + 1);
        }
        return both.endsWith(" " + born) ? both.substring(0, both.length() - born.length() - 1) : usage;
    }

    /** People give one or all of their first names, in any order. */
    private static boolean sameFirstNames(String one, String other) {
        return NameWords.within(one, other) || NameWords.within(other, one);
    }
}
