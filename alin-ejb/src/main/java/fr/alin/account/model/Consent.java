package fr.alin.account.model;

import java.time.Instant;

/** Proof of the box of R-031: which text was accepted, and when (GDPR article 7, 1). */
public record Consent(String version, Instant givenAt) {

    public static Consent given(boolean ticked, String version, Instant now) {
        if (!ticked) {
            throw new ConsentMissing();
        }
        return new Consent(version, now);
    }
}
