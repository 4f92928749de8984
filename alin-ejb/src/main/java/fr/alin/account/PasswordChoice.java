package fr.alin.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.PasswordOwner;
import fr.alin.account.model.PasswordTooWeak;
import fr.alin.account.model.PasswordsDiffer;
import fr.alin.shared.config.AlinSettings;

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
        var owner = replacement.ownerBehind(command.key());
        var hash = hash(command.password(), command.confirmation(), owner);
        return devices.tokenFor(replacement.replace(command.key(), hash).asKnown());
    }

    /** By somebody who is signed in and has shown the current one; answers such a token too. */
    String change(long accountId, String chosen, String confirmation) {
        var owner = replacement.owner(accountId);
        var account = replacement.replaceOwn(accountId, hash(chosen, confirmation, owner));
        return devices.tokenFor(account.asKnown());
    }

    private PasswordHash hash(String chosen, String confirmation, PasswordOwner owner) {
        PasswordTooWeak.refuse(chosen, owner);
        if (!chosen.equals(confirmation)) {
            throw new PasswordsDiffer();
        }
        return PasswordHash.of(chosen, settings.passwordIterations());
    }
}
