package fr.alin.housingapplication.model.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Eight characters derived from facts, so that a key changes with the facts but does not reveal them.
 * See decision 37-a-tick-is-bound-to-its-facts.
 */
final class Fingerprint {

    private static final int BYTES = 4;

    private Fingerprint() {}

    static String of(Object... facts) {
        return of(List.of(facts));
    }

    /** The fingerprint of these facts; empty for none. */
    static String of(List<Object> facts) {
        if (facts.isEmpty()) {
            return "";
        }
        var text = facts.stream().map(Fingerprint::plain).collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(sha256(text), 0, BYTES);
    }

    /** Amounts are equal with or without trailing zeros. */
    private static String plain(Object fact) {
        if (fact instanceof Optional<?> optional) {
            return optional.map(Fingerprint::plain).orElse("");
        }
        return fact instanceof BigDecimal amount ? amount.stripTrailingZeros().toPlainString() : fact.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
