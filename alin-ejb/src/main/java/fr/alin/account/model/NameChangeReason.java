package fr.alin.account.model;

import static fr.alin.account.model.NamePart.BIRTH_NAME;
import static fr.alin.account.model.NamePart.CIVILITY;
import static fr.alin.account.model.NamePart.FIRST_NAME;
import static fr.alin.account.model.NamePart.USAGE_NAME;

import java.util.EnumSet;
import java.util.Set;

/** Why a holder changes her name, and which parts the reason allows to change. */
public enum NameChangeReason {
    /** Marriage, separation or another choice of usage name; civil status is unchanged. */
    USAGE(USAGE_NAME),
    /** A typing error. */
    CORRECTION(CIVILITY, BIRTH_NAME, USAGE_NAME, FIRST_NAME),
    /** The civil registry has changed: birth name, first name or gender. */
    CIVIL_STATUS(CIVILITY, BIRTH_NAME, USAGE_NAME, FIRST_NAME);

    private final Set<NamePart> changeable;

    NameChangeReason(NamePart... changeable) {
        this.changeable = Set.of(changeable);
    }

    /** @throws NamePartKept when a changed part is not covered by this reason */
    void require(Set<NamePart> changed) {
        var kept = EnumSet.noneOf(NamePart.class);
        kept.addAll(changed);
        kept.removeAll(changeable);
        if (!kept.isEmpty()) {
            throw new NamePartKept(this, kept);
        }
    }
}
