package fr.alin.account.model;

import fr.alin.shared.error.NotFound;

/** No account has this id, or the caller is not signed in. */
public class AccountNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public AccountNotFound() {
        super("account.not-found");
    }
}
