package fr.alin.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordUnchanged;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** The password of a signed-in user: checked again before sensitive actions, or changed. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
public class OwnPasswordService {

    @Inject
    CurrentPasswordCheck holder;

    @Inject
    PasswordChoice choice;

    @Inject
    CurrentCaller caller;

    /**
     * Checks the caller's password. Wrong ones are counted as at sign-in, with a counter of their own.
     *
     * @throws fr.alin.account.model.PasswordRefused when the password is wrong
     * @throws fr.alin.account.model.PasswordPaused when too many wrong passwords were entered; the password is not
     *     checked
     */
    public void confirm(String password) {
        holder.require(caller.accountId(), password);
    }

    /**
     * Replaces the current password. Ends the caller's other sessions and earlier links, and forgets all known browsers
     * except the calling one.
     *
     * @return the new device token of the calling browser
     * @throws fr.alin.account.model.PasswordRefused when the current password is wrong
     * @throws fr.alin.account.model.PasswordPaused when too many wrong passwords were entered; the password is not
     *     checked
     * @throws PasswordUnchanged when the new password equals the current one
     * @throws fr.alin.account.model.PasswordTooWeak when the new password breaks a rule
     * @throws fr.alin.account.model.PasswordsDiffer when the two entries differ
     */
    public String change(String current, String chosen, String confirmation) {
        holder.require(caller.accountId(), current);
        if (chosen.equals(current)) {
            throw new PasswordUnchanged();
        }
        return choice.change(caller.accountId(), chosen, confirmation);
    }
}
