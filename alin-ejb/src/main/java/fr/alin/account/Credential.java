package fr.alin.account;

import fr.alin.account.model.KnownAccount;
import fr.alin.account.model.PasswordHash;

/** What a password is compared with, and who comes in when it matches. */
public record Credential(KnownAccount account, String role, PasswordHash hash) {

    long accountId() {
        return account.id();
    }
}
