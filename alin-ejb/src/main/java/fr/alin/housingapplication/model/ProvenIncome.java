package fr.alin.housingapplication.model;

import java.time.LocalDate;

import fr.alin.eligibility.model.RecentIncome;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.BusinessDate;

/**
 * The household's income of the last twelve months, as an advisor read it from a paper.
 * See decision 64-last-twelve-months.
 *
 * @param proofDated the date of the paper, of the latest one if there are several
 */
public record ProvenIncome(RecentIncome income, IncomeProof proof, LocalDate proofDated) {

    /** @throws InvalidValueException {@code income.proof-missing} */
    public ProvenIncome {
        if (proof == null || proofDated == null) {
            throw new InvalidValueException("income.proof-missing");
        }
    }

    /**
     * Checks the dates of a new entry.
     *
     * @throws InvalidValueException {@code income.not-the-last-twelve-months} when the twelve months are not the last
     *     ones on the day, {@code date.proof} for a paper from the future or too old, {@code
     *     income.proof-before-the-months} for one from before the last of the twelve months
     */
    public void checkOn(LocalDate today) {
        if (!income.isCurrentOn(today)) {
            throw new InvalidValueException("income.not-the-last-twelve-months");
        }
        BusinessDate.PROOF.check(proofDated, today);
        if (proofDated.isBefore(income.lastMonth().atDay(1))) {
            throw new InvalidValueException("income.proof-before-the-months");
        }
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "ProvenIncome[masked]";
    }
}
