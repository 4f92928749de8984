package fr.alin.account;

import static java.util.Objects.requireNonNull;

import fr.alin.account.model.HolderName;
import fr.alin.account.model.NameChangeReason;
import fr.alin.shared.model.Civility;

/** What the holder wants to be called from now on, why, and the current password. */
public record Rename(Civility civility, HolderName name, NameChangeReason reason, String password) {

    public Rename {
        requireNonNull(civility);
        requireNonNull(name);
        requireNonNull(reason);
        requireNonNull(password);
    }

    /** Masked: it is personal data, and a password. */
    @Override
    public String toString() {
        return "Rename[" + reason + "]";
    }
}
