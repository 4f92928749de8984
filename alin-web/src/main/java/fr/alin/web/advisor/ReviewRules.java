package fr.alin.web.advisor;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.housingapplication.model.SensitiveNeed;
import fr.alin.web.eligibility.RuleSentences;
import fr.alin.web.shared.Languages;

/** The sentences of the rules for an advisor, who reads of a disability only once she has stated a need. */
@Named
@RequestScoped
public class ReviewRules {

    @Inject
    Languages languages;

    @Inject
    SensitiveMatters matters;

    /** The income compared with the ceiling. */
    public String ceiling(Assessment assessment) {
        return sentence(assessment, Rule.INCOME_CEILING);
    }

    /** The income that counts. */
    public String income(Assessment assessment) {
        return sentence(assessment, Rule.RETAINED_INCOME);
    }

    /** What bars an application, in the order of the rules; empty when nothing does. */
    public List<String> obstacles(Assessment assessment) {
        return assessment.checks().stream()
                .filter(RuleCheck::bars)
                .map(words()::sentence)
                .toList();
    }

    private String sentence(Assessment assessment, Rule rule) {
        return words().sentence(assessment.of(rule).orElseThrow());
    }

    private RuleSentences words() {
        var locale = languages.getLocale();
        return matters.isShown(SensitiveNeed.ADAPTED_HOME) ? new RuleSentences(locale) : RuleSentences.masked(locale);
    }
}
