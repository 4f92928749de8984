package fr.alin.housingapplication.model;

import java.util.EnumSet;
import java.util.Set;

import fr.alin.shared.error.BusinessException;

/** The names or the birth date differ between the account or the former reading and the site. */
public class IdentityMismatch extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final EnumSet<IdentityPart> differing;

    public IdentityMismatch(Set<IdentityPart> differing) {
        super("housing-application.identity-mismatch", differing.toArray());
        this.differing = EnumSet.copyOf(differing);
    }

    /** Which parts differ; the page names them. */
    public Set<IdentityPart> differing() {
        return EnumSet.copyOf(differing);
    }
}
