package fr.alin.account.view;

import java.time.Instant;

import fr.alin.account.model.NameChangeReason;

/** A name that was left behind; {@code usageName} is empty for most. */
public record FormerNameLine(
        String birthName, String usageName, String firstName, NameChangeReason reason, Instant changedAt) {

    /** Masked: it is personal data. */
    @Override
    public String toString() {
        return "FormerNameLine[" + reason + "]";
    }
}
