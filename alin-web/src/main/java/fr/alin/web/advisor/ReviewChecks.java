package fr.alin.web.advisor;

import java.math.BigDecimal;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.eligibility.model.RuleDetails;
import fr.alin.eligibility.model.RuleState;

/** The rule checks of a dossier, by the rule's name. */
public record ReviewChecks(Assessment assessment) {

    /** Whether the rule is met; not when it fails or a figure is missing. */
    public boolean holds(String rule) {
        return check(rule).state() == RuleState.HOLDS;
    }

    /** Null when unknown. */
    public BigDecimal value(String rule) {
        return check(rule).value().orElse(null);
    }

    /** Null when unknown. */
    public BigDecimal limit(String rule) {
        return check(rule).limit().orElse(null);
    }

    /** {@code T1 – T3}: from the fewest to the most rooms. */
    public String getTypes() {
        var rooms = (RuleDetails.Rooms) check(Rule.DWELLING_TYPE.name()).details();
        return rooms.lowest() + " – " + rooms.highest();
    }

    private RuleCheck check(String rule) {
        return assessment.of(Rule.valueOf(rule)).orElseThrow();
    }
}
