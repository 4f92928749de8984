package fr.alin.account;

import static java.util.Objects.requireNonNull;

/** The password form of R-039: key of the mailed link, password and its repetition. */
public record ChoosePassword(String key, String password, String confirmation) {

    public ChoosePassword {
        requireNonNull(key);
        requireNonNull(password);
        requireNonNull(confirmation);
    }

    /** Masked: a password must not reach the logs. */
    @Override
    public String toString() {
        return "ChoosePassword[…]";
    }
}
