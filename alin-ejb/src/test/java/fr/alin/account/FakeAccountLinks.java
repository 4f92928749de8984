package fr.alin.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.account.model.AccountLink;
import fr.alin.account.model.LinkKey;

/** Mailed links in a list. */
class FakeAccountLinks extends AccountLinkRepository {

    private final List<AccountLink> rows = new ArrayList<>();

    @Override
    public void add(AccountLink link) {
        rows.add(link);
    }

    @Override
    public Optional<AccountLink> find(LinkKey key) {
        return rows.stream()
                .filter(link -> link.keyDigest().equals(key.digest().value()))
                .findFirst();
    }

    @Override
    public Optional<AccountLink> findLocked(LinkKey key) {
        return find(key);
    }

    @Override
    public void endAll(long accountId, Instant now) {
        rows.stream().filter(link -> link.accountId() == accountId).forEach(link -> link.end(now));
    }
}
