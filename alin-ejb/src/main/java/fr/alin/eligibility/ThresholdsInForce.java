package fr.alin.eligibility;

import fr.alin.shared.error.BusinessException;

/** Thresholds of a day that is past cannot be changed: decisions were made by them. */
class ThresholdsInForce extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ThresholdsInForce() {
        super("eligibility.thresholds-in-force");
    }
}
