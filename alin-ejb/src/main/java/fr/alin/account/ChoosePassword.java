package fr.alin.account;

import static java.util.Objects.requireNonNull;

/** The password page of R-039: the key of the mailed link and the password, typed twice. */
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
