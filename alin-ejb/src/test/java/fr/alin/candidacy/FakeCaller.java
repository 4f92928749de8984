package fr.alin.candidacy;

import fr.alin.shared.security.CurrentCaller;

/** A signed-in user. */
final class FakeCaller extends CurrentCaller {

    private final long account;

    FakeCaller(long account) {
        this.account = account;
    }

    @Override
    public long accountId() {
        return account;
    }
}
