package fr.alin.shared.security;

import java.security.Principal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The account of the current caller. The principal's name is the account id, so that logs show no address. Not an EJB,
 * since it is used everywhere and a permission check would cost more than the lookup.
 * See decision 04-principal-is-the-account-number.
 */
@ApplicationScoped
public class CurrentCaller {

    /** Injected by the container; resolves to the caller on each use. */
    @Inject
    Principal principal;

    /** @throws NotSignedIn when the caller is not signed in, or is the system itself */
    public long accountId() {
        var name = principal.getName();
        if (name == null || !name.matches("[0-9]{1,18}")) {
            throw new NotSignedIn();
        }
        return Long.parseLong(name);
    }
}
