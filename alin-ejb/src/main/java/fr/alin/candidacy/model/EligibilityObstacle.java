package fr.alin.candidacy.model;

import java.math.BigDecimal;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.RuleCheck;
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
        var words = check.words();
        return switch (reason()) {
            case INCOME_CEILING -> new IncomeAboveCeiling(value(), limit());
            case TAX_INCOME_MISSING -> new TaxIncomeMissing(limit());
            case TYPE -> new DwellingTypeNotSuited(words.get(0), words.get(1), words.get(2));
            case SURFACE -> new SurfaceTooSmall(value(), limit());
            case RENT -> new RentTooHigh((BigDecimal) words.get(1), (BigDecimal) words.get(2));
            case WITHDRAWN, NOT_YET_OPEN, CLOSED, NOT_VALIDATED, IDENTITY_NOT_CONFIRMED, SAME_OFFER, ACTIVE_CANDIDACY ->
                throw informs();
        };
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
