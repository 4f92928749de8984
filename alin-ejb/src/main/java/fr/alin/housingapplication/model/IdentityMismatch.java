package fr.alin.housingapplication.model;

import java.util.EnumSet;
import java.util.Set;

import fr.alin.shared.error.BusinessException;

/** The names on the account and the site differ, or the birth date differs from the former reading. */
public class IdentityMismatch extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final EnumSet<IdentityPart> differing;

    public IdentityMismatch(Set<IdentityPart> differing) {
        super(code(differing), sum(differing));
        this.differing = EnumSet.copyOf(differing);
    }

    private static String code(Set<IdentityPart> differing) {
        if (differing.contains(IdentityPart.NO_LONGER_NAMED)) {
            return "housing-application.no-longer-named";
        }
        return differing.contains(IdentityPart.NUMBER_OF_OTHERS)
                ? "housing-application.number-of-others"
                : "housing-application.identity-mismatch";
    }

    /** Bit mask of the differing parts, which selects the message: 1 birth name, 2 first name, 4 birth date. */
    private static Integer sum(Set<IdentityPart> differing) {
        return differing.stream()
                .filter(IdentityPart::isCorrectable)
                .mapToInt(part -> 1 << part.ordinal())
                .sum();
    }

    /** The parts that differ, for the page. */
    public Set<IdentityPart> differing() {
        return EnumSet.copyOf(differing);
    }
}
