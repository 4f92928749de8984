package fr.alin.demonstration;

import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.NotSignedIn;

/** Whoever acts in the scene that is being played; nobody while the system itself acts. */
class ActingCaller extends CurrentCaller {

    private static final long NOBODY = 0;

    private long account = NOBODY;

    void becomes(long accountId) {
        account = accountId;
    }

    void leaves() {
        account = NOBODY;
    }

    @Override
    public long accountId() {
        if (account == NOBODY) {
            throw new NotSignedIn();
        }
        return account;
    }
}
