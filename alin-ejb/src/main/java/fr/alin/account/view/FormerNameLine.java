package fr.alin.account.view;

import java.time.Instant;

import fr.alin.account.model.NameChangeReason;

/** A former name; {@code usageName} is mostly empty. */
public record FormerNameLine(
        String birthName, String usageName, String firstName, NameChangeReason reason, Instant changedAt) {

    /** Masked: it is personal data. */
    @Override
    public String toString() {
        return "FormerNameLine[" + reason + "]";
    }
}
