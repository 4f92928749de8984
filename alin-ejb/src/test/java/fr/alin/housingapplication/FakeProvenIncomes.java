package fr.alin.housingapplication;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.persistence.ProvenIncomeRepository;

/** The last proven income of each application. */
public class FakeProvenIncomes extends ProvenIncomeRepository {

    private final Map<Long, ProvenIncome> latest = new HashMap<>();

    @Override
    public void add(HousingApplication application, ProvenIncome proven, long advisor, Instant now) {
        latest.put(application.accountId(), proven);
    }

    @Override
    public Optional<ProvenIncome> latest(HousingApplication application) {
        return Optional.ofNullable(latest.get(application.accountId()));
    }
}
