package fr.alin.account.view;

import java.time.Instant;

import fr.alin.account.model.AccountActKind;

/**
 * What a member of staff did to an account.
 *
 * @param role her role then, a constant of {@code Role}
 * @param actor her name, for the staff; empty when her account is gone, and for the person herself
 * @param reason as stated
 */
public record AccountActLine(Instant at, String role, String actor, AccountActKind kind, String reason) {}
