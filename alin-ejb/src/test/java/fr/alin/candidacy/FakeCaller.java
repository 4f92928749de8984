package fr.alin.candidacy;

import fr.alin.shared.security.CurrentCaller;

/** A signed-in user. */
public final class FakeCaller extends CurrentCaller {

    private final long account;

    public FakeCaller(long account) {
        this.account = account;
    }

    @Override
    public long accountId() {
        return account;
    }
}
