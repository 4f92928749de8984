package fr.alin.housingapplication.importing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.shared.model.UniqueNumber;

/** Imports in progress, in memory. */
public class FakeImports extends ImportRequestRepository {

    private final Map<Long, ImportRequest> all = new LinkedHashMap<>();

    /** Matches numbers of sites with an open circuit. */
    public Predicate<UniqueNumber> left = number -> false;

    @Override
    public Optional<ImportRequest> find(long accountId) {
        return Optional.ofNullable(all.get(accountId));
    }

    @Override
    public Optional<ImportRequest> findLocked(long accountId) {
        return find(accountId);
    }

    @Override
    public ImportRequest lockOrAdd(long accountId, UniqueNumber number, Instant now) {
        return all.computeIfAbsent(accountId, id -> new ImportRequest(id, number, now));
    }

    @Override
    public List<ClaimedImport> claimDue(Instant now, Instant until, int most) {
        return claim(due(now).filter(request -> !left.test(request.number())).limit(most), until);
    }

    @Override
    public List<ClaimedImport> claimProbe(String siteCode, Instant now, Instant until) {
        return claim(due(now).filter(request -> left.test(request.number())).limit(1), until);
    }

    private Stream<ImportRequest> due(Instant now) {
        return all.values().stream()
                .filter(request -> request.isWaiting() && !request.nextTryAt().isAfter(now));
    }

    private static List<ClaimedImport> claim(Stream<ImportRequest> due, Instant until) {
        var claimed = due.toList();
        claimed.forEach(request -> request.holdUntil(until));
        return claimed.stream()
                .map(request -> new ClaimedImport(request.accountId(), request.number(), request.purpose()))
                .toList();
    }

    @Override
    public void wake(String siteCode, Instant now) {
        all.values().stream().filter(ImportRequest::isWaiting).forEach(request -> request.holdUntil(now));
    }

    @Override
    public void remove(ImportRequest request) {
        all.remove(request.accountId());
    }
}
