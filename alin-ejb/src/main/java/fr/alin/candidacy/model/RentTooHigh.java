package fr.alin.candidacy.model;

import java.math.BigDecimal;

import fr.alin.shared.error.BusinessException;

/** The household earns less than three times the rent with its charges. */
public class RentTooHigh extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RentTooHigh(BigDecimal highestRent) {
        super("candidacy.rent-too-high", highestRent);
    }
}
