package fr.alin.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.PasswordRule;
import fr.alin.account.model.PasswordTooWeak;
import fr.alin.account.model.PasswordsDiffer;
import fr.alin.shared.config.AlinSettings;

/** One choice of a password: check, hash, then store if the link is still good. */
@Dependent
class PasswordChoice {

    @Inject
    PasswordReplacement replacement;

    @Inject
    AlinSettings settings;

    void choose(ChoosePassword command) {
        var username = replacement.usernameBehind(command.key());
        var broken = PasswordRule.brokenBy(command.password(), username);
        if (!broken.isEmpty()) {
            throw new PasswordTooWeak(broken);
        }
        if (!command.password().equals(command.confirmation())) {
            throw new PasswordsDiffer();
        }
        replacement.replace(command.key(), PasswordHash.of(command.password(), settings.passwordIterations()));
    }
}
