package fr.alin.housingapplication.importing;

import java.util.Set;

import fr.alin.housingapplication.model.IdentityPart;

/** What a typed code led to: right or not, and, if it was, what of the identity keeps the application out. */
public record CodeTrial(boolean right, Set<IdentityPart> differing) {

    static CodeTrial wrong() {
        return new CodeTrial(false, Set.of());
    }

    static CodeTrial imported() {
        return new CodeTrial(true, Set.of());
    }
}
