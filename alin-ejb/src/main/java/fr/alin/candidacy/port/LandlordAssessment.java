package fr.alin.candidacy.port;

import java.util.Optional;

import fr.alin.candidacy.view.Effort;
import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.RuleCheck;

/**
 * How the rules see a household beside a home.
 *
 * @param category of the household, for the income ceiling of the home's rent standard
 */
public record LandlordAssessment(Optional<Integer> category, Optional<Effort> effort) {

    public static LandlordAssessment of(Assessment assessment) {
        return new LandlordAssessment(
                assessment.of(Rule.HOUSEHOLD_CATEGORY).flatMap(RuleCheck::value).map(Number::intValue),
                Effort.of(assessment));
    }
}
