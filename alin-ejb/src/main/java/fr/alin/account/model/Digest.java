package fr.alin.account.model;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.TypedText;

/** SHA-256 in hexadecimal: finds a text again without storing it. */
public record Digest(String value) implements Serializable {

    public static Digest of(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return new Digest(HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Digest of an e-mail address as typed; also works for text that is no valid address. */
    public static Digest ofEmail(String typed) {
        return of(address(typed));
    }

    private static String address(String typed) {
        try {
            return new EmailAddress(typed).value();
        } catch (InvalidValueException noAddress) {
            return TypedText.line(typed).toLowerCase(Locale.ROOT);
        }
    }
}
