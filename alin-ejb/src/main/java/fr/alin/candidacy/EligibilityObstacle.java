package fr.alin.candidacy;

import java.math.BigDecimal;

import fr.alin.candidacy.model.Obstacle;
import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.eligibility.model.RuleDetails;
import fr.alin.shared.error.BusinessException;

/** A failed eligibility rule, as a reason shown on the page and as the refusal of an application. */
record EligibilityObstacle(RuleCheck check) {

    /**
     * Throws the refusal of the first failed rule, with its figures.
     *
     * @throws BusinessException {@link TaxIncomeMissing}, {@link IncomeAboveCeiling}, {@link DwellingTypeNotSuited},
     *     {@link SurfaceTooSmall} or {@link RentTooHigh}
     */
    public static void requireNone(Assessment assessment) {
        assessment.firstObstacle().map(EligibilityObstacle::new).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
    }

    public Obstacle reason() {
        return switch (check.rule()) {
            case INCOME_CEILING -> check.value().isPresent() ? Obstacle.INCOME_CEILING : Obstacle.TAX_INCOME_MISSING;
            case DWELLING_TYPE -> Obstacle.TYPE;
            case MINIMUM_SURFACE -> Obstacle.SURFACE;
            case INCOME_OVER_RENT -> Obstacle.RENT;
            case HOUSEHOLD_CATEGORY, RETAINED_INCOME, NET_EFFORT_RATE, ADAPTED_HOME, EMPLOYER_ACCESS ->
                throw notAnObstacle();
        };
    }

    private BusinessException refusal() {
        var details = check.details();
        if (details instanceof RuleDetails.WithinCeiling) {
            return check.value().isPresent() ? new IncomeAboveCeiling(value(), limit()) : new TaxIncomeMissing(limit());
        }
        if (details instanceof RuleDetails.Rooms rooms) {
            return new DwellingTypeNotSuited(rooms.type(), rooms.lowest(), rooms.highest());
        }
        if (details instanceof RuleDetails.Surface) {
            return new SurfaceTooSmall(value(), limit());
        }
        if (details instanceof RuleDetails.MeansOverRent means) {
            return new RentTooHigh(means.rent(), means.highestRent());
        }
        throw notAnObstacle();
    }

    private BigDecimal value() {
        return check.value().orElseThrow();
    }

    private BigDecimal limit() {
        return check.limit().orElseThrow();
    }

    private IllegalStateException notAnObstacle() {
        return new IllegalStateException(check.rule() + " is informative and cannot be an obstacle");
    }
}
