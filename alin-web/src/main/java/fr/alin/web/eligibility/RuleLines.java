package fr.alin.web.eligibility;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.web.shared.Languages;

/** Turns an assessment into the lines of {@code /WEB-INF/includes/rule-checks.xhtml}, in the language of the page. */
@Named
@RequestScoped
public class RuleLines {

    @Inject
    Languages languages;

    /** All rules, in their order; none for none. */
    public List<RuleLine> of(Assessment assessment) {
        var words = new RuleSentences(languages.getLocale());
        return assessment == null
                ? List.of()
                : assessment.checks().stream().map(check -> line(check, words)).toList();
    }

    /** The sentence of the first rule that keeps the home from the household; empty text when none does. */
    public String obstacle(Assessment assessment) {
        var words = new RuleSentences(languages.getLocale());
        return assessment.firstObstacle().map(words::sentence).orElse("");
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
