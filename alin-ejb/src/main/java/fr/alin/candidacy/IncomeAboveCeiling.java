package fr.alin.candidacy;

import java.math.BigDecimal;

import fr.alin.shared.error.BusinessException;

/** The retained tax income exceeds the home's income ceiling, both in euros a year. */
class IncomeAboveCeiling extends BusinessException {

    private static final long serialVersionUID = 1L;

    public IncomeAboveCeiling(BigDecimal income, BigDecimal ceiling) {
        super("candidacy.income-above-ceiling", income, ceiling);
    }
}
