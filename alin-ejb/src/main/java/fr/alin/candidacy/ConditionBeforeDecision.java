package fr.alin.candidacy;

import java.time.LocalDate;

import fr.alin.shared.error.BusinessException;

/** A conditional allocation whose condition could be met only before it was decided. */
class ConditionBeforeDecision extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ConditionBeforeDecision(LocalDate day, LocalDate decidedOn) {
        super("candidacy.condition-before-decision", day, decidedOn);
    }
}
