package fr.alin.housingapplication.model;

import java.util.EnumSet;
import java.util.Set;

import fr.alin.shared.error.BusinessException;

/** The names differ between the account and the site, or the birth date from the former reading. */
public class IdentityMismatch extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final EnumSet<IdentityPart> differing;

    public IdentityMismatch(Set<IdentityPart> differing) {
        super(
                "housing-application.identity-mismatch",
                flag(differing, IdentityPart.BIRTH_NAME),
                flag(differing, IdentityPart.FIRST_NAME),
                flag(differing, IdentityPart.BIRTH_DATE));
        this.differing = EnumSet.copyOf(differing);
    }

    /** One for a part that differs, nought for one that does not: the text names the former alone. */
    private static Integer flag(Set<IdentityPart> differing, IdentityPart part) {
        return differing.contains(part) ? 1 : 0;
    }

    /** Which parts differ; the page names them. */
    public Set<IdentityPart> differing() {
        return EnumSet.copyOf(differing);
    }
}
