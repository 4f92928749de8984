package fr.alin.eligibility.model;

import java.util.List;
import java.util.Optional;

/** All the rules applied to one household and one home, in the order of {@link Rule}. */
public record Assessment(List<RuleCheck> checks) {

    public Assessment {
        checks = List.copyOf(checks);
    }

    /** Whether nothing keeps the home from the household; a ceiling that is not published does not. */
    public boolean isEligible() {
        for (var check : checks) {
            if (check.bars()) {
                return false;
            }
        }
        return true;
    }

    /** The first rule that keeps the home from the household. */
    public Optional<RuleCheck> firstObstacle() {
        return checks.stream().filter(RuleCheck::bars).findFirst();
    }

    /** What became of that rule; empty when nothing was asked that it needs. */
    public Optional<RuleCheck> of(Rule rule) {
        return checks.stream().filter(check -> check.rule() == rule).findFirst();
    }
}
