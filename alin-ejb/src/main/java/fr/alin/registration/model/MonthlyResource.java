package fr.alin.registration.model;

import java.math.BigDecimal;

/** One kind of net monthly income, housing benefit excluded. */
public record MonthlyResource(ResourceKind kind, BigDecimal amount) {

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "MonthlyResource[masked]";
    }
}
