package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

/** What a session that was signed in is known by. Only its digest is stored: a copy of the database names no session. */
public record SessionKey(String value) {

    public SessionKey {
        requireNonNull(value);
    }

    public static SessionKey draw() {
        return new SessionKey(RandomKey.draw());
    }

    /** The key of no session. */
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
