package fr.alin.alert.model;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the unsubscribe link of alert mails: 32 random bytes. Stored in plain text, since every mail carries
 * it; it allows nothing but stopping these mails. See decision 25-own-lane-for-bulk-mails.
 */
public record UnsubscribeKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[\\w-]{1,64}");

    public UnsubscribeKey {
        requireNonNull(value);
    }

    /** Reads the key of a link, which may have been truncated; empty if malformed. */
    public static Optional<UnsubscribeKey> read(String text) {
        return Optional.ofNullable(text)
                .filter(key -> SHAPE.matcher(key).matches())
                .map(UnsubscribeKey::new);
    }

    public static UnsubscribeKey draw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new UnsubscribeKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Masked: it allows stopping a person's mails. */
    @Override
    public String toString() {
        return "UnsubscribeKey[…]";
    }
}
