package fr.alin.integration.partners.message;

import java.time.Instant;

/**
 * A message's signature with what it was made over.
 *
 * @param contentDigest as in header {@code Content-Digest}
 * @param signature in Base64
 */
public record PartnerSignature(String keyId, Instant sentAt, String contentDigest, String signature) {}
