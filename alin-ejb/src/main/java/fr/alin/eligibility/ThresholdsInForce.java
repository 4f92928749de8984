package fr.alin.eligibility;

import fr.alin.shared.error.BusinessException;

/** Thresholds of a past day cannot be changed, since decisions were based on them. */
class ThresholdsInForce extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ThresholdsInForce() {
        super("eligibility.thresholds-in-force");
    }
}
