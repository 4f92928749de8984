package fr.alin.candidacy.model;

import java.math.BigDecimal;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.eligibility.model.RuleDetails;
import fr.alin.shared.error.BusinessException;

/** What a rule that keeps a home from a household means to a candidacy: a reason on the page, a refusal when applying. */
public record EligibilityObstacle(RuleCheck check) {

    /**
     * Refuses with the first rule that does not hold and its figures.
     *
     * @throws BusinessException one of {@link TaxIncomeMissing}, {@link IncomeAboveCeiling},
     *     {@link DwellingTypeNotSuited}, {@link SurfaceTooSmall}, {@link RentTooHigh}
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
            case HOUSEHOLD_CATEGORY, RETAINED_INCOME, NET_EFFORT_RATE, ADAPTED_HOME, EMPLOYER_ACCESS -> throw informs();
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
        throw informs();
    }

    private BigDecimal value() {
        return check.value().orElseThrow();
    }

    private BigDecimal limit() {
        return check.limit().orElseThrow();
    }

    private IllegalStateException informs() {
        return new IllegalStateException(check.rule() + " informs and never bars");
    }
}
