package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/**
 * Another account asked to move to this account's address. Only the owner is informed, and nothing changes.
 *
 * @param applicant whether the owner is an applicant, who may have an application to move
 */
public record TakenEmailOffered(
        long accountId, boolean applicant, EmailAddress email, Language language, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mail must not reach the logs. */
    @Override
    public String toString() {
        return "TakenEmailOffered[" + accountId + "]";
    }
}
