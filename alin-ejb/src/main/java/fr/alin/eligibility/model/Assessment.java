package fr.alin.eligibility.model;

import java.util.List;
import java.util.Optional;

/** All rules applied to one household and one home, in the order of {@link Rule}. */
public record Assessment(List<RuleCheck> checks) {

    public Assessment {
        checks = List.copyOf(checks);
    }

    /** Whether no rule bars the household from the home. An unpublished ceiling does not bar. */
    public boolean isEligible() {
        for (var check : checks) {
            if (check.bars()) {
                return false;
            }
        }
        return true;
    }

    /** The first rule that bars the household from the home. */
    public Optional<RuleCheck> firstObstacle() {
        return checks.stream().filter(RuleCheck::bars).findFirst();
    }

    /** The check of a rule; empty when the question lacked a figure it needs. */
    public Optional<RuleCheck> of(Rule rule) {
        return checks.stream().filter(check -> check.rule() == rule).findFirst();
    }
}
