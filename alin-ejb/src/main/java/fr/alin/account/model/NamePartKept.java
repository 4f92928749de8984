package fr.alin.account.model;

import java.util.EnumSet;
import java.util.Set;

import fr.alin.shared.error.BusinessException;

/** The given reason does not allow these parts to change: a marriage leaves the birth name unchanged. */
public class NamePartKept extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final NameChangeReason reason;
    private final EnumSet<NamePart> parts;

    public NamePartKept(NameChangeReason reason, Set<NamePart> parts) {
        super("account.name-part-kept");
        this.reason = reason;
        this.parts = EnumSet.copyOf(parts);
    }

    public NameChangeReason reason() {
        return reason;
    }

    public Set<NamePart> parts() {
        return EnumSet.copyOf(parts);
    }
}
