package fr.alin.web.eligibility;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.shared.model.RentStandard;
import fr.alin.web.shared.Languages;

/** Turns an assessment into the lines of {@code /WEB-INF/includes/rule-checks.xhtml}, in the language of the page. */
@Named
@RequestScoped
public class RuleLines {

    @Inject
    Languages languages;

    /** All rules in their order; empty for null. */
    public List<RuleLine> of(Assessment assessment) {
        var words = new RuleSentences(languages.getLocale());
        return assessment == null
                ? List.of()
                : assessment.checks().stream().map(check -> line(check, words)).toList();
    }

    /** All rules that bar an application, in their order; empty when none does. */
    public List<RuleLine> obstacles(Assessment assessment) {
        var words = new RuleSentences(languages.getLocale());
        return assessment.checks().stream()
                .filter(RuleCheck::bars)
                .map(check -> line(check, words))
                .toList();
    }

    /** The sentence of the first failed rule, else that of the income ceiling. */
    public String reason(Assessment assessment) {
        var words = new RuleSentences(languages.getLocale());
        return assessment
                .firstFailure()
                .or(() -> assessment.of(Rule.INCOME_CEILING))
                .map(words::sentence)
                .orElse("");
    }

    /** The rent standards, whose names {@code norm-words.xhtml} spells out. */
    public RentStandard[] getNorms() {
        return RentStandard.values();
    }

    /** The key of the overall verdict, which ends with its name: {@code check.verdict.UNKNOWN}. */
    public String verdict(Assessment assessment) {
        return "check.verdict." + assessment.verdict();
    }

    private static RuleLine line(RuleCheck check, RuleSentences words) {
        return new RuleLine(
                check.rule(),
                check.state(),
                words.title(check.rule()),
                words.state(check.state()),
                words.sentence(check),
                check.source());
    }
}
