package fr.alin.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import fr.alin.account.model.AccountSession;
import fr.alin.account.model.Digest;

/** Sessions in a list; ended ones are removed. */
final class FakeSessions extends AccountSessionRepository {

    final List<AccountSession> open = new ArrayList<>();

    @Override
    public void add(AccountSession session) {
        open.add(session);
    }

    @Override
    public int endAllBut(long accountId, Digest kept, Instant now) {
        var before = open.size();
        open.removeIf(session ->
                session.accountId() == accountId && !session.keyDigest().equals(kept.value()));
        return before - open.size();
    }
}
