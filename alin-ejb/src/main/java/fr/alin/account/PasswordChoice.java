package fr.alin.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.PasswordOwner;
import fr.alin.account.model.PasswordTooWeak;
import fr.alin.account.model.PasswordsDiffer;
import fr.alin.shared.config.AlinSettings;

/** Sets a password: checks, hashes, then stores it. */
@Dependent
class PasswordChoice {

    @Inject
    PasswordReplacement replacement;

    @Inject
    KnownDevices devices;

    @Inject
    AlinSettings settings;

    /** By a mailed link; returns the device token of the calling browser. */
    String choose(ChoosePassword command) {
        var owner = replacement.ownerBehind(command.key());
        var hash = hash(command.password(), command.confirmation(), owner);
        return devices.tokenFor(replacement.replace(command.key(), hash).asKnown());
    }

    /** By a signed-in user who has entered the current password; returns the device token of the calling browser. */
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
