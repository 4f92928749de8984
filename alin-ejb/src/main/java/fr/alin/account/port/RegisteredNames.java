package fr.alin.account.port;

import fr.alin.account.model.HolderName;

/** Whether a name is the one that a registration site gave with the application of an account. */
public interface RegisteredNames {

    boolean isNamed(long accountId, HolderName name);
}
