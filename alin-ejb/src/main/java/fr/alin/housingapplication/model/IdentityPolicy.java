package fr.alin.housingapplication.model;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import fr.alin.housingapplication.model.registered.Identity;
import fr.alin.housingapplication.model.registered.RegisteredApplication;

/** Whether two readings name the same person: accents, hyphens, case and the order of first names do not count. */
public class IdentityPolicy {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** What differs between the holder of the account and the applicant; the co-applicant may be the holder too. */
    public Set<IdentityPart> differing(String birthName, String firstName, RegisteredApplication application) {
        var fromApplicant =
                differing(birthName, firstName, application.applicant().identity());
        var isCoApplicant = application
                .coApplicant()
                .filter(co ->
                        differing(birthName, firstName, co.person().identity()).isEmpty())
                .isPresent();
        return isCoApplicant ? EnumSet.noneOf(IdentityPart.class) : fromApplicant;
    }

    /** @throws IdentityMismatch when a new reading is of another person */
    void requireSame(RegisteredApplication former, RegisteredApplication fresh) {
        var differing = differing(former, fresh);
        if (!differing.isEmpty()) {
            throw new IdentityMismatch(differing);
        }
    }

    /** What differs between the applicant of a former reading and that of a new one. */
    public Set<IdentityPart> differing(RegisteredApplication former, RegisteredApplication fresh) {
        var before = former.applicant().identity();
        var after = fresh.applicant().identity();
        var differing = differing(before.birthName(), before.firstName(), after);
        if (!before.birthDate().equals(after.birthDate())) {
            differing.add(IdentityPart.BIRTH_DATE);
        }
        return differing;
    }

    private Set<IdentityPart> differing(String birthName, String firstName, Identity identity) {
        var differing = EnumSet.noneOf(IdentityPart.class);
        if (!sameName(birthName, identity.birthName())
                && identity.usageName()
                        .filter(usage -> sameName(birthName, usage))
                        .isEmpty()) {
            differing.add(IdentityPart.BIRTH_NAME);
        }
        if (!sameFirstNames(firstName, identity.firstName())) {
            differing.add(IdentityPart.FIRST_NAME);
        }
        return differing;
    }

    private boolean sameName(String one, String other) {
        return words(one).equals(words(other));
    }

    /** People give one or all of their first names, in any order. */
    private boolean sameFirstNames(String one, String other) {
        var some = Set.copyOf(new LinkedHashSet<>(words(one)));
        var others = Set.copyOf(new LinkedHashSet<>(words(other)));
        return !some.isEmpty() && !others.isEmpty() && (some.containsAll(others) || others.containsAll(some));
    }

    private List<String> words(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return SEPARATORS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
