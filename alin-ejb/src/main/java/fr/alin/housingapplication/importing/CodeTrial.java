package fr.alin.housingapplication.importing;

import java.util.Set;

import fr.alin.housingapplication.model.IdentityPart;

/** The result of a code check: whether the code is right and, if so, which parts of the identity prevent the import. */
public record CodeTrial(boolean right, Set<IdentityPart> differing) {

    static CodeTrial wrong() {
        return new CodeTrial(false, Set.of());
    }

    static CodeTrial imported() {
        return new CodeTrial(true, Set.of());
    }
}
