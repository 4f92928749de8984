package fr.alin.integration.offer;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The HTTP data of a SOAP call.
 *
 * @param authorization the header {@code Authorization}, or null
 * @param contentType the header {@code Content-Type}, or null
 * @param encoding the header {@code Content-Encoding}, or null
 * @param length the announced length in bytes; negative if unknown
 */
public record SoapCall(String authorization, String contentType, String encoding, long length, InputStream body) {

    private static final String BASIC = "Basic ";

    /** The credentials of HTTP Basic authentication; empty if missing or malformed. */
    Optional<Credentials> credentials() {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, BASIC, 0, BASIC.length()))
                .flatMap(header -> decoded(header.substring(BASIC.length()).strip()));
    }

    private static Optional<Credentials> decoded(String base64) {
        try {
            var pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The caller's code and access key, not yet verified. */
    record Credentials(String code, String key) {

        /** Masked: a key must not reach the logs. */
        @Override
        public String toString() {
            return "credentials of " + code;
        }
    }
}
