package fr.alin.shared.security;

import java.security.Principal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The account behind the running call. The principal's name is the account's id, so that no log shows an address. It is
 * no EJB: everything may ask who is calling, and a permission check each time would cost more than the answer.
 * See decision 04-principal-is-the-account-number.
 */
@ApplicationScoped
public class CurrentCaller {

    /** The container's own bean: it stands for whoever is calling at the moment it is asked. */
    @Inject
    Principal principal;

    /** @throws NotSignedIn when nobody, or the system itself, is calling */
    public long accountId() {
        var name = principal.getName();
        if (name == null || !name.matches("[0-9]{1,18}")) {
            throw new NotSignedIn();
        }
        return Long.parseLong(name);
    }
}
