package fr.alin.account.model;

import java.time.Instant;

/** Proof of the consent of R-031: version of the accepted text and time (GDPR article 7, 1). */
public record Consent(String version, Instant givenAt) {

    public static Consent given(boolean ticked, String version, Instant now) {
        if (!ticked) {
            throw new ConsentMissing();
        }
        return new Consent(version, now);
    }
}
