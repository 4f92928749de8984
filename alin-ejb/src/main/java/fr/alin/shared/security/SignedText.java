package fr.alin.shared.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What a message's signature is made over: its id, its time and the digest of its body, so that the signature can be
 * checked before the body is read. See decision 102-messages-are-signed-with-ed25519.
 *
 * @param sentAt an ISO instant such as {@code 2026-11-28T23:00:00Z}, as the sender wrote it
 * @param digest SHA-256 of the exact bytes of the body, in lower-case hexadecimal
 */
public record SignedText(String messageId, String sentAt, String digest) {

    public static SignedText of(String messageId, String sentAt, byte[] body) {
        return new SignedText(messageId, sentAt, HexFormat.of().formatHex(sha256(body)));
    }

    /** The three parts with line feeds between them, in UTF-8. */
    public byte[] bytes() {
        return String.join("\n", messageId, sentAt, digest).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
