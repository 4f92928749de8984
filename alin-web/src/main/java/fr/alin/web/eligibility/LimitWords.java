package fr.alin.web.eligibility;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import fr.alin.eligibility.model.Ceiling;
import fr.alin.eligibility.model.CeilingLimit;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdCategory;
import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.eligibility.model.RetainedIncome;
import fr.alin.shared.model.DwellingType;
import fr.alin.web.shared.Texts;

/** Describes a household's limits. */
final class LimitWords {

    private final Locale locale;
    private final RuleSentences sentences;
    private final IncomeSentences incomes;
    private final Figures figures;

    LimitWords(Locale locale) {
        this.locale = locale;
        sentences = new RuleSentences(locale);
        incomes = new IncomeSentences(locale);
        figures = new Figures(locale);
    }

    String rooms(Set<DwellingType> types) {
        return sentences.range(
                types.iterator().next(),
                types.stream().reduce((first, last) -> last).orElseThrow());
    }

    /** The category and its reason. */
    String category(HouseholdCategory category, Household household) {
        return sentences.category(category, household.taxPersons(), household.persons());
    }

    String income(HouseholdLimits limits) {
        return incomes.retained(limits.income());
    }

    String rent(BigDecimal means, BigDecimal multiple, BigDecimal highest) {
        return text("limits.rent.why", figures.euros(means), figures.number(multiple), figures.euros(highest));
    }

    CeilingComparison line(CeilingLimit limit, Optional<RetainedIncome> income) {
        var key = limit.key();
        return new CeilingComparison(
                sentences.norm(key.standard(), key.zone()),
                sentences.zone(key.zone()),
                limit.ceiling().map(known -> figures.euros(known.amount())).orElseGet(() -> text("limits.no-ceiling")),
                standing(limit, income),
                chip(limit),
                limit.ceiling().filter(Ceiling::derived).isPresent());
    }

    private String standing(CeilingLimit limit, Optional<RetainedIncome> income) {
        if (limit.ceiling().isEmpty() || income.isEmpty()) {
            return sentences.state(limit.state());
        }
        var gap = limit.ceiling().get().amount().subtract(income.get().amount());
        return text(gap.signum() < 0 ? "limits.above" : "limits.below", figures.euros(gap.abs()));
    }

    private static String chip(CeilingLimit limit) {
        return switch (limit.state()) {
            case HOLDS -> "chip--green";
            case FAILS -> "chip--red";
            case UNKNOWN, INFORMATION -> "chip--amber";
        };
    }

    private String text(String key, Object... args) {
        return Texts.text(locale, key, args);
    }
}
