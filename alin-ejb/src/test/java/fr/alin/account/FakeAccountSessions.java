package fr.alin.account;

import java.util.ArrayList;
import java.util.List;

/** Notes whose sessions are ended. */
final class FakeAccountSessions extends AccountSessions {

    final List<Long> of = new ArrayList<>();

    @Override
    void endAll(long accountId) {
        of.add(accountId);
    }
}
