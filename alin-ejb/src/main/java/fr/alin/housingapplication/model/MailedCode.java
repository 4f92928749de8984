package fr.alin.housingapplication.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** A code mailed for a number. The account that asked is stored as a hash. */
public record MailedCode(String asker, Instant at) {

    public MailedCode {
        requireNonNull(asker);
        requireNonNull(at);
    }
}
