package fr.alin.housingapplication.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.alin.housingapplication.event.DossierFact;
import fr.alin.housingapplication.event.DossierFactChange;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.registration.model.RegisteredApplication;

/** Compares what advisors decide from in two readings of a record. */
final class DossierFacts {

    private final RegisteredApplication record;
    private final RegisteredHousehold household;

    private DossierFacts(RegisteredApplication record) {
        this.record = record;
        household = new RegisteredHousehold(record);
    }

    /** The facts that differ, in the order of {@link DossierFact}. */
    static List<DossierFactChange> between(RegisteredApplication before, RegisteredApplication after) {
        var old = new DossierFacts(before);
        var fresh = new DossierFacts(after);
        return Stream.of(DossierFact.values())
                .map(fact -> new DossierFactChange(fact, old.text(fact), fresh.text(fact)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private String text(DossierFact fact) {
        return switch (fact) {
            case PERSONS -> Integer.toString(household.household().persons());
            case UNBORN_CHILDREN -> Integer.toString(household.household().unbornChildren());
            case MONTHLY_INCOME -> plain(household.incomes().monthlyIncome());
            case HOUSING_BENEFIT -> plain(household.incomes().housingBenefit());
            case TAX_INCOME ->
                household.incomes().referenceTaxIncome().entrySet().stream()
                        .max(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .map(DossierFacts::plain)
                        .orElse("");
            case EMPLOYER -> record.applicant().employment().employerName().orElse("");
        };
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
