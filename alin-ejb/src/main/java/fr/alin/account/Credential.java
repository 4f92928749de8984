package fr.alin.account;

import fr.alin.account.model.KnownAccount;
import fr.alin.account.model.PasswordHash;

/** The password hash of an account, with the role to sign in with. */
public record Credential(KnownAccount account, String role, PasswordHash hash) {

    long accountId() {
        return account.id();
    }
}
