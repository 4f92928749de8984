package fr.alin.registration.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Reference tax income of one year. The site may give the year without the amount. */
public record TaxIncome(int year, Optional<BigDecimal> amount) {

    public TaxIncome {
        amount = Absent.toEmpty(amount);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "TaxIncome[masked]";
    }
}
