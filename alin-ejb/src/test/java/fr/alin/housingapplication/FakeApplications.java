package fr.alin.housingapplication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ReportedStanding;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.SearchRow;
import fr.alin.housingapplication.persistence.StandingRow;
import fr.alin.shared.model.UniqueNumber;

/** Applications in memory, with the unique constraint on the number. */
public class FakeApplications extends HousingApplicationRepository {

    private final List<HousingApplication> all = new ArrayList<>();
    private final Set<String> deposited = new HashSet<>();
    private final Map<Long, UniqueNumber> formerNumbers = new HashMap<>();
    private long alsNumbers = 1435;

    @Override
    public void add(HousingApplication application) {
        all.add(application);
    }

    @Override
    public void release(HousingApplication application) {
        remove(application);
    }

    @Override
    public long nextAlsNumber() {
        return ++alsNumbers;
    }

    @Override
    public Optional<HousingApplication> findByAccount(long accountId) {
        return all.stream().filter(one -> one.accountId() == accountId).findFirst();
    }

    @Override
    public Optional<HousingApplication> findByAccountLocked(long accountId) {
        return findByAccount(accountId);
    }

    @Override
    public Optional<StandingRow> standingOf(long accountId) {
        return findByAccount(accountId).map(FakeApplications::standing);
    }

    @Override
    public Optional<StandingRow> standingOf(UniqueNumber number) {
        return findByNumber(number).map(FakeApplications::standing);
    }

    private static StandingRow standing(HousingApplication application) {
        return new StandingRow(application.number(), application.standing(), application.refreshedAt());
    }

    @Override
    public List<SearchRow> searchRows(Collection<Long> accountIds) {
        return all.stream()
                .filter(one -> accountIds.contains(one.accountId()))
                .map(one -> new SearchRow(
                        one.accountId(),
                        one.number(),
                        one.alsNumber(),
                        one.isValidated(),
                        one.searchFacts(),
                        one.standing().expiresOn(),
                        one.standing().struckOffOn().isPresent(),
                        one.standing().isIdentityConfirmed(),
                        Optional.empty()))
                .toList();
    }

    @Override
    public Optional<HousingApplication> findByNumber(UniqueNumber number) {
        return all.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    @Override
    public Optional<HousingApplication> findByNumberLocked(UniqueNumber number) {
        return findByNumber(number);
    }

    @Override
    public List<HousingApplication> findByNumbersLocked(Collection<UniqueNumber> numbers) {
        return all.stream().filter(one -> numbers.contains(one.number())).toList();
    }

    @Override
    public void addFormerNumber(HousingApplication application, UniqueNumber former, Instant now) {
        formerNumbers.put(application.accountId(), former);
    }

    @Override
    public Optional<UniqueNumber> formerNumber(HousingApplication application) {
        return Optional.ofNullable(formerNumbers.get(application.accountId()));
    }

    @Override
    public void remove(HousingApplication application) {
        all.remove(application);
    }

    @Override
    public Set<String> depositedDocuments(HousingApplication application) {
        return Set.copyOf(deposited);
    }

    @Override
    public void addDeposited(HousingApplication application, String documentKey, Instant now) {
        deposited.add(documentKey);
    }

    @Override
    public void removeDeposited(HousingApplication application, String documentKey) {
        deposited.remove(documentKey);
    }

    /** Makes the application look as if imported before 20 April 2021, without a code. */
    public void neverProved(long accountId) {
        try {
            var field = ReportedStanding.class.getDeclaredField("numberConfirmed");
            field.setAccessible(true);
            field.setBoolean(findByAccount(accountId).orElseThrow().standing(), false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The column has no field", e);
        }
    }
}
