package fr.alin.candidacy;

import java.math.BigDecimal;

import fr.alin.shared.error.BusinessException;

/** The application gives no tax income of the relevant year to compare with the ceiling, in euros a year. */
class TaxIncomeMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TaxIncomeMissing(BigDecimal ceiling) {
        super("candidacy.tax-income-missing", ceiling);
    }
}
