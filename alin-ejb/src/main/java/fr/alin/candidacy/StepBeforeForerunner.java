package fr.alin.candidacy;

import java.time.LocalDate;

import fr.alin.shared.error.BusinessException;

/** A landlord's step with a day before that of the step it follows from, such as a lease before the decision. */
class StepBeforeForerunner extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StepBeforeForerunner(LocalDate day, LocalDate forerunner) {
        super("candidacy.step-before-forerunner", day, forerunner);
    }
}
