package fr.alin.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.PasswordPaused;
import fr.alin.account.model.PasswordRefused;
import fr.alin.account.persistence.AccountRepository;

/** The current password, asked for before something that matters: an open session is not yet the holder. */
@Dependent
class HolderPassword {

    @Inject
    AccountRepository accounts;

    @Inject
    SignInAttempts attempts;

    /** A wrong one counts as a try of the sign-in does. To be called outside of a transaction: it hashes. */
    void require(long accountId, String password) {
        var email = accounts.holder(accountId)
                .orElseThrow(AccountNotFound::new)
                .email()
                .value();
        var attempt = attempts.begin(email);
        if (attempt.isStopped()) {
            throw new PasswordPaused();
        }
        if (attempt.credential().filter(known -> known.hash().matches(password)).isEmpty()) {
            throw attempt.lockedUntil().isPresent() ? new PasswordPaused() : new PasswordRefused();
        }
        attempts.proven(email);
    }
}
