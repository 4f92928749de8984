package fr.alin.candidacy;

import fr.alin.shared.security.CurrentCaller;

/** Someone who is signed in. */
final class Caller extends CurrentCaller {

    private final long account;

    Caller(long account) {
        this.account = account;
    }

    @Override
    public long accountId() {
        return account;
    }
}
