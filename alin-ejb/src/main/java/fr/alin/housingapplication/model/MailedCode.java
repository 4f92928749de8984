package fr.alin.housingapplication.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** A code that went to the mailbox of a number; of the account that asked, a digest. */
public record MailedCode(String asker, Instant at) {

    public MailedCode {
        requireNonNull(asker);
        requireNonNull(at);
    }
}
