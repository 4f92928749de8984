package fr.alin.account;

import fr.alin.account.model.PasswordHash;

/** What a password is compared with, and who comes in when it matches. */
public record Credential(long accountId, String role, PasswordHash hash) {}
