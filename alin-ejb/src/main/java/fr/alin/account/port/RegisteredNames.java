package fr.alin.account.port;

import fr.alin.account.model.HolderName;

/** Tells whether a name is the one a registration site gave for the account's application. */
public interface RegisteredNames {

    boolean isNamed(long accountId, HolderName name);
}
