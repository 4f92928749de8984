package fr.alin.account;

import static java.util.Objects.requireNonNull;

import fr.alin.account.model.HolderName;
import fr.alin.account.model.NameChangeReason;
import fr.alin.shared.model.Civility;

/** The new name and civility, the reason for the change, and the current password. */
public record Rename(Civility civility, HolderName name, NameChangeReason reason, String password) {

    public Rename {
        requireNonNull(civility);
        requireNonNull(name);
        requireNonNull(reason);
        requireNonNull(password);
    }

    /** Masked: it holds personal data and a password. */
    @Override
    public String toString() {
        return "Rename[" + reason + "]";
    }
}
