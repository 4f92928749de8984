package fr.alin.housingapplication.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import fr.alin.housingapplication.model.SecurityCode;

/** Security codes in memory. Tests read the plain text from the events. */
public class FakeSecurityCodes extends SecurityCodeRepository {

    private record Issued(long accountId, Instant at) {}

    private final List<Issued> issued = new ArrayList<>();
    private final Map<Long, SecurityCode> open = new HashMap<>();
    private final Supplier<Instant> now;

    public FakeSecurityCodes(Supplier<Instant> now) {
        this.now = now;
    }

    @Override
    public void add(SecurityCode code) {
        issued.add(new Issued(code.accountId(), now.get()));
        open.put(code.accountId(), code);
    }

    @Override
    public Optional<SecurityCode> findOpen(long accountId) {
        return Optional.ofNullable(open.get(accountId)).filter(FakeSecurityCodes::isUnused);
    }

    /** Also finds expired and locked codes. */
    private static boolean isUnused(SecurityCode code) {
        return code.isLocked() || code.isUsable(Instant.MIN);
    }

    @Override
    public void endAll(long accountId, Instant now) {
        open.remove(accountId);
    }

    @Override
    public List<Instant> issuedSince(Instant since, long accountId) {
        return issued.stream()
                .filter(one -> one.accountId() == accountId)
                .map(Issued::at)
                .filter(at -> at.isAfter(since))
                .toList();
    }
}
