package fr.alin.candidacy;

import java.math.BigDecimal;

import fr.alin.shared.error.BusinessException;

/** The rent with charges is too high for the household's income, both in euros a month. */
class RentTooHigh extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RentTooHigh(BigDecimal rent, BigDecimal highest) {
        super("candidacy.rent-too-high", rent, highest);
    }
}
