package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

/** The key of a signed-in session. Only its digest is stored, so a copy of the database does not open any session. */
public record SessionKey(String value) {

    public SessionKey {
        requireNonNull(value);
    }

    public static SessionKey draw() {
        return new SessionKey(RandomKey.draw());
    }

    /** A key that matches no session. */
    public static SessionKey none() {
        return new SessionKey("");
    }

    public Digest digest() {
        return Digest.of(value);
    }

    /** Masked: keys must not reach the logs. */
    @Override
    public String toString() {
        return "SessionKey[…]";
    }
}
