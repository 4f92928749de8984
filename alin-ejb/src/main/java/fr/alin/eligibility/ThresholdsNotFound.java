package fr.alin.eligibility;

import java.time.LocalDate;

import fr.alin.shared.error.NotFound;

/** No set of thresholds begins on this day. */
class ThresholdsNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ThresholdsNotFound(LocalDate effectiveFrom) {
        super("eligibility.thresholds-not-found", effectiveFrom);
    }
}
