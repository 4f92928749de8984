package fr.alin.housingapplication;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.shared.model.UniqueNumber;

/** Imports under way of a test. */
class ImportsInMemory extends ImportRequestRepository {

    private final Map<Long, ImportRequest> all = new LinkedHashMap<>();

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
        var due = all.values().stream()
                .filter(request -> request.isWaiting() && !request.nextTryAt().isAfter(now))
                .limit(most)
                .toList();
        due.forEach(request -> request.holdUntil(until));
        return due.stream()
                .map(request -> new ClaimedImport(request.accountId(), request.number()))
                .toList();
    }

    @Override
    public void remove(ImportRequest request) {
        all.remove(request.accountId());
    }
}
