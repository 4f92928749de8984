package fr.alin.web.eligibility;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.alin.eligibility.model.IncomePeriod;
import fr.alin.eligibility.model.RetainedIncome;
import fr.alin.eligibility.model.RuleDetails;
import fr.alin.eligibility.model.SetAsideIncome;
import fr.alin.eligibility.model.UnusedIncomes;
import fr.alin.web.shared.Texts;

/** Says which income is retained and why, and why those that were also given are not. */
final class IncomeSentences {

    private static final String KEY = "rule.RETAINED_INCOME.";

    private final Locale locale;
    private final Figures figures;

    IncomeSentences(Locale locale) {
        this.locale = locale;
        figures = new Figures(locale);
    }

    String retained(RuleDetails.Retained details) {
        return details.income()
                .map(income -> income(income) + unfinished(details.unused()))
                .orElseGet(() -> text("UNKNOWN", year(details.taxYear())) + insufficient(details.unused()));
    }

    private String income(RetainedIncome income) {
        return text(
                        income.period().name(),
                        year(income.taxYear()),
                        figures.euros(income.amount()),
                        year(income.taxYear() + 1))
                + income.setAside().stream()
                        .map(other -> " " + setAside(other, income.taxYear()))
                        .collect(Collectors.joining());
    }

    private String setAside(SetAsideIncome other, int taxYear) {
        var amount = figures.euros(other.amount());
        var income = other.period() == IncomePeriod.YEAR_BEFORE
                ? text("aside.year", year(taxYear + 1), amount)
                : text("aside.twelve-months", amount);
        return text("aside." + other.reason(), income);
    }

    /** Incomes of a year that is not over on the day of the decision. */
    private String unfinished(UnusedIncomes unused) {
        return unused.years().isEmpty() ? "" : " " + text("unfinished", years(unused.years()));
    }

    /** Incomes that cannot stand in for the missing one. */
    private String insufficient(UnusedIncomes unused) {
        var said = unused.years().isEmpty() ? "" : " " + text("insufficient", years(unused.years()));
        return unused.twelveMonths() ? said + " " + text("insufficient.twelve-months") : said;
    }

    private static String years(List<Integer> years) {
        return years.stream().map(IncomeSentences::year).collect(Collectors.joining(", "));
    }

    /** Years have no thousands separator. */
    private static String year(int year) {
        return Integer.toString(year);
    }

    private String text(String key, Object... args) {
        return Texts.text(locale, KEY + key, args);
    }
}
