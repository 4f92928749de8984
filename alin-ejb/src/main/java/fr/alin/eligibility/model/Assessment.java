package fr.alin.eligibility.model;

import java.util.List;
import java.util.Optional;

/** All rules applied to one household and one home, in the order of {@link Rule}. */
public record Assessment(List<RuleCheck> checks) {

    public Assessment {
        checks = List.copyOf(checks);
    }

    /** Not eligible when a rule fails, unknown when the income could not be compared with the ceiling. */
    public Verdict verdict() {
        if (firstFailure().isPresent()) {
            return Verdict.NOT_ELIGIBLE;
        }
        return of(Rule.INCOME_CEILING).filter(RuleCheck::isUnknown).isPresent() ? Verdict.UNKNOWN : Verdict.ELIGIBLE;
    }

    /** The first rule that is not met. */
    public Optional<RuleCheck> firstFailure() {
        return checks.stream().filter(RuleCheck::fails).findFirst();
    }

    /** Whether nothing bars an application on AL'in: an unknown ceiling does not, a missing tax income does. */
    public boolean mayApply() {
        for (var check : checks) {
            if (check.bars()) {
                return false;
            }
        }
        return true;
    }

    /** The first rule that bars an application on AL'in. */
    public Optional<RuleCheck> firstObstacle() {
        return checks.stream().filter(RuleCheck::bars).findFirst();
    }

    /** The check of a rule; empty when the question lacked a figure it needs. */
    public Optional<RuleCheck> of(Rule rule) {
        return checks.stream().filter(check -> check.rule() == rule).findFirst();
    }
}
