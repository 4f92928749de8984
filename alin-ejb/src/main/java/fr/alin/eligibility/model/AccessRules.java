package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Priority by employer; informative only (R-003; domain §8). */
final class AccessRules {

    private static final String SOURCE =
            "Code de la construction et de l'habitation, article L313-26-2\u00a0; Guide AL'in\u00a0: conditions d'accès";

    private final Thresholds thresholds;

    AccessRules(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    RuleCheck check(Employer employer) {
        var least = leastEmployees(employer.sector());
        var large =
                least.isPresent() && BigDecimal.valueOf(employer.employees()).compareTo(least.get()) >= 0;
        return new RuleCheck(
                new RuleDetails.Access(large || employer.priority(), employer.sector(), employer.priority()),
                RuleState.INFORMATION,
                Optional.of(BigDecimal.valueOf(employer.employees())),
                least,
                Unit.EMPLOYEES,
                SOURCE);
    }

    /** The least headcount that gives priority; empty for the public sector, which has none. */
    private Optional<BigDecimal> leastEmployees(EmployerSector sector) {
        return switch (sector) {
            case PRIVATE -> Optional.of(BigDecimal.valueOf(thresholds.minEmployees()));
            case AGRICULTURE -> Optional.of(BigDecimal.valueOf(thresholds.minAgriculturalEmployees()));
            case PUBLIC -> Optional.empty();
        };
    }
}
