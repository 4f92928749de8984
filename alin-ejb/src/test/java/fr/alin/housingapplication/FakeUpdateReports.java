package fr.alin.housingapplication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.Ceiling;
import fr.alin.eligibility.model.CeilingKey;
import fr.alin.eligibility.model.CeilingLimit;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdCategory;
import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.RuleDetails;
import fr.alin.eligibility.model.RuleState;
import fr.alin.eligibility.model.UnusedIncomes;
import fr.alin.housingapplication.persistence.UpdateReportRepository;
import fr.alin.housingapplication.view.UpdateReport;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * Update reports of one applicant in memory, with simple limits: a third of the income as rent, and PLUS below 45 000
 * euros.
 */
public class FakeUpdateReports extends UpdateReportRepository {

    private static final BigDecimal PLUS_CEILING = new BigDecimal("45000");

    private final List<UpdateReport> reports = new ArrayList<>();

    public static EligibilityService rules() {
        return new EligibilityService() {
            @Override
            public HouseholdLimits limits(Household household, Incomes incomes, LocalDate day) {
                var byYear = incomes.referenceTaxIncome();
                var latest = byYear.get(Collections.max(byYear.keySet()));
                return new HouseholdLimits(
                        household.persons(),
                        HouseholdCategory.of(household, day),
                        HouseholdCategory.intermediate(household),
                        Set.of(DwellingType.values()[Math.min(household.persons(), 6)]),
                        BigDecimal.valueOf(9L * household.persons()),
                        incomes.monthlyMeans().divide(new BigDecimal(3), 2, RoundingMode.DOWN),
                        new RuleDetails.Retained(
                                day.getYear() - 2, Optional.empty(), new UnusedIncomes(List.of(), false)),
                        day.getYear(),
                        List.of(plus(latest.compareTo(PLUS_CEILING) <= 0)));
            }
        };
    }

    private static CeilingLimit plus(boolean within) {
        return new CeilingLimit(
                new CeilingKey(RentStandard.PLUS, CeilingZone.PARIS_ADJOINING),
                Optional.of(new Ceiling(
                        RentStandard.PLUS, CeilingZone.PARIS_ADJOINING, 4, 0, 2021, PLUS_CEILING, false, "test")),
                within ? RuleState.HOLDS : RuleState.FAILS);
    }

    @Override
    public void add(long accountId, UpdateReport report) {
        reports.add(0, report);
    }

    @Override
    public List<UpdateReport> latest(long accountId, int most) {
        return List.copyOf(reports);
    }

    @Override
    public int unseen(long accountId) {
        return (int) reports.stream().filter(report -> !report.acknowledged()).count();
    }

    @Override
    public void acknowledge(long accountId, Instant now) {
        reports.replaceAll(report -> new UpdateReport(report.at(), true, report.changes(), report.effects()));
    }
}
