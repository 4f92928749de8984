package fr.alin.candidacy;

import java.time.LocalDate;

import fr.alin.shared.error.BusinessException;

/** A landlord's step with a day before the candidacy was made. */
class StepBeforeCandidacy extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StepBeforeCandidacy(LocalDate day, LocalDate applied) {
        super("candidacy.step-before-candidacy", day, applied);
    }
}
