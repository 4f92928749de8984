package fr.alin.candidacy;

import java.time.LocalDate;

import fr.alin.shared.error.BusinessException;

/** A landlord's step with a day so far ahead that it is a slip. */
class StepTooFarAhead extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StepTooFarAhead(LocalDate day, LocalDate last) {
        super("candidacy.step-too-far-ahead", day, last);
    }
}
