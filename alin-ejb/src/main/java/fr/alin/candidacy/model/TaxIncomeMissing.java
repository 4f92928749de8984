package fr.alin.candidacy.model;

import java.math.BigDecimal;

import fr.alin.shared.error.BusinessException;

/** The application tells no tax income of the year that counts, so the ceiling, in euros a year, cannot be held against it. */
public class TaxIncomeMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TaxIncomeMissing(BigDecimal ceiling) {
        super("candidacy.tax-income-missing", ceiling);
    }
}
