package fr.alin.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordUnchanged;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** The password of somebody who is signed in: shown once more before what matters, or changed. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
public class OwnPasswordService {

    @Inject
    HolderPassword holder;

    @Inject
    PasswordChoice choice;

    @Inject
    CurrentCaller caller;

    /**
     * That the password is the caller's. Wrong ones are counted as at sign-in, but apart.
     *
     * @throws fr.alin.account.model.PasswordRefused when it is another
     * @throws fr.alin.account.model.PasswordPaused when it is not looked at, after too many wrong ones
     */
    public void confirm(String password) {
        holder.require(caller.accountId(), password);
    }

    /**
     * Another password in place of the current one. Every other session of the caller ends, and links mailed before;
     * every browser that was known becomes a stranger, but the one that asks.
     *
     * @return the token by which that one is known from now on
     * @throws fr.alin.account.model.PasswordRefused when the current one is wrong
     * @throws fr.alin.account.model.PasswordPaused when it is not looked at, after too many wrong ones
     * @throws PasswordUnchanged when it is the current one again
     * @throws fr.alin.account.model.PasswordTooWeak when the chosen one breaks a rule
     * @throws fr.alin.account.model.PasswordsDiffer when it was not typed twice alike
     */
    public String change(String current, String chosen, String confirmation) {
        holder.require(caller.accountId(), current);
        if (chosen.equals(current)) {
            throw new PasswordUnchanged();
        }
        return choice.change(caller.accountId(), chosen, confirmation);
    }
}
