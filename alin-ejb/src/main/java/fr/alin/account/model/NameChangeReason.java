package fr.alin.account.model;

import static fr.alin.account.model.NamePart.BIRTH_NAME;
import static fr.alin.account.model.NamePart.CIVILITY;
import static fr.alin.account.model.NamePart.FIRST_NAME;
import static fr.alin.account.model.NamePart.USAGE_NAME;

import java.util.EnumSet;
import java.util.Set;

/** Why the holder of an account is called otherwise from now on, and what that can change. */
public enum NameChangeReason {
    /** Marriage, separation, or any other choice of the name one uses; civil status stays as it was. */
    USAGE(USAGE_NAME),
    /** It was typed wrongly. */
    CORRECTION(CIVILITY, BIRTH_NAME, USAGE_NAME, FIRST_NAME),
    /** The registry of births says otherwise now: a change of birth name, first name or gender. */
    CIVIL_STATUS(CIVILITY, BIRTH_NAME, USAGE_NAME, FIRST_NAME);

    private final Set<NamePart> changeable;

    NameChangeReason(NamePart... changeable) {
        this.changeable = Set.of(changeable);
    }

    /** @throws NamePartKept when something is to change that this reason does not change */
    void require(Set<NamePart> changed) {
        var kept = EnumSet.noneOf(NamePart.class);
        kept.addAll(changed);
        kept.removeAll(changeable);
        if (!kept.isEmpty()) {
            throw new NamePartKept(this, kept);
        }
    }
}
