package fr.alin.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.PasswordRule;
import fr.alin.account.model.PasswordTooWeak;
import fr.alin.account.model.PasswordsDiffer;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.EmailAddress;

/** One choice of a password: check, hash, then store. */
@Dependent
class PasswordChoice {

    @Inject
    PasswordReplacement replacement;

    @Inject
    KnownDevices devices;

    @Inject
    AlinSettings settings;

    /** By a mailed link; answers the token by which the browser is known from now on. */
    String choose(ChoosePassword command) {
        var username = replacement.usernameBehind(command.key());
        var hash = hash(command.password(), command.confirmation(), username);
        return devices.tokenFor(replacement.replace(command.key(), hash));
    }

    /** By somebody who is signed in and has shown the current one. */
    void change(long accountId, String chosen, String confirmation) {
        var username = replacement.usernameOf(accountId);
        replacement.replaceOwn(accountId, hash(chosen, confirmation, username));
    }

    private PasswordHash hash(String chosen, String confirmation, EmailAddress username) {
        var broken = PasswordRule.brokenBy(chosen, username);
        if (!broken.isEmpty()) {
            throw new PasswordTooWeak(broken);
        }
        if (!chosen.equals(confirmation)) {
            throw new PasswordsDiffer();
        }
        return PasswordHash.of(chosen, settings.passwordIterations());
    }
}
