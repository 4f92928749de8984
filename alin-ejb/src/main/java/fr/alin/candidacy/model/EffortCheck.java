package fr.alin.candidacy.model;

import java.math.BigDecimal;

/** the household earns three times the rent with its charges; the rate is rent over income, in percent. */
public record EffortCheck(
        BigDecimal rentWithCharges,
        BigDecimal monthlyIncome,
        BigDecimal highestRent,
        BigDecimal ratePercent,
        boolean holds) {}
