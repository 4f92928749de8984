package fr.alin.web.eligibility;

import java.math.BigDecimal;
import java.util.Locale;

import fr.alin.eligibility.model.CategoryGround;
import fr.alin.eligibility.model.EmployerSector;
import fr.alin.eligibility.model.RetainedIncome;
import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.eligibility.model.RuleState;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.web.shared.Texts;

/** Says each check in words with its figures; what the words of a check are is told by the rules that make it. */
public final class RuleSentences {

    private final Locale locale;
    private final Figures figures;

    public RuleSentences(Locale locale) {
        this.locale = locale;
        figures = new Figures(locale);
    }

    /** The name of the rule. */
    public String title(Rule rule) {
        return text("rule." + rule);
    }

    /** What became of it, in one or two words. */
    public String state(RuleState state) {
        return text("rule.state." + state);
    }

    public String zone(CeilingZone zone) {
        return text("eligibility.zone." + zone);
    }

    public String sentence(RuleCheck check) {
        return switch (check.rule()) {
            case HOUSEHOLD_CATEGORY -> category(check);
            case RETAINED_INCOME -> retained(check);
            case INCOME_CEILING -> ceiling(check);
            case DWELLING_TYPE -> type(check);
            case MINIMUM_SURFACE -> surface(check);
            case INCOME_OVER_RENT -> overRent(check);
            case NET_EFFORT_RATE -> netRate(check);
            case ADAPTED_HOME -> text("rule.ADAPTED_HOME." + word(check, 0));
            case EMPLOYER_ACCESS -> access(check);
        };
    }

    private String category(RuleCheck check) {
        return category((CategoryGround) word(check, 0), value(check).intValue(), word(check, 1), word(check, 2));
    }

    /** The category, and why it is that one. */
    String category(CategoryGround ground, int number, Object persons, Object further) {
        return text("rule.HOUSEHOLD_CATEGORY." + ground, Integer.toString(number), persons, further);
    }

    private String retained(RuleCheck check) {
        var year = (Integer) word(check, 0);
        return check.value()
                .map(amount -> income(new RetainedIncome(amount, year, Boolean.TRUE.equals(word(check, 1)))))
                .orElseGet(() -> text("rule.RETAINED_INCOME.UNKNOWN", year(year)));
    }

    /** The income that counts, and why it is that of its year. */
    String income(RetainedIncome income) {
        return text(
                income.fallen() ? "rule.RETAINED_INCOME.fallen" : "rule.RETAINED_INCOME.usual",
                year(income.year()),
                figures.euros(income.amount()),
                year(income.year() - 1));
    }

    private String ceiling(RuleCheck check) {
        var standard = (RentStandard) word(check, 0);
        var zone = zone((CeilingZone) word(check, 1));
        var persons = word(check, 2);
        var year = year(word(check, 3));
        if (check.limit().isEmpty()) {
            return text("rule.INCOME_CEILING.no-ceiling", standard, zone, year);
        }
        var limit = figures.euros(limit(check));
        var said = check.value().isEmpty()
                ? text("rule.INCOME_CEILING.no-income", standard, limit, persons, zone, year)
                : text(
                        "rule.INCOME_CEILING." + (isNothing(check) ? "exact" : check.state()),
                        standard,
                        limit,
                        persons,
                        zone,
                        year,
                        gap(check),
                        figures.euros(value(check)));
        return Boolean.TRUE.equals(word(check, 4)) ? said + " " + text("rule.INCOME_CEILING.derived") : said;
    }

    private String type(RuleCheck check) {
        var range = range((DwellingType) word(check, 1), (DwellingType) word(check, 2));
        return text("rule.DWELLING_TYPE." + check.state(), type(word(check, 0)), word(check, 3), range);
    }

    /** {@code de T1 à T3}, or {@code T4 ou plus}. */
    String range(DwellingType lowest, DwellingType highest) {
        return highest == DwellingType.T6
                ? text("rule.DWELLING_TYPE.from", type(lowest))
                : text("rule.DWELLING_TYPE.range", type(lowest), type(highest));
    }

    private String type(Object type) {
        return text("rule.DWELLING_TYPE.type." + type);
    }

    private String surface(RuleCheck check) {
        return text(
                "rule.MINIMUM_SURFACE." + check.state(),
                figures.number(value(check)),
                figures.number(limit(check)),
                word(check, 0),
                figures.number(check.gap().orElseThrow()));
    }

    private String overRent(RuleCheck check) {
        return text(
                "rule.INCOME_OVER_RENT." + check.state(),
                figures.euros(value(check)),
                figures.euros(limit(check)),
                figures.number((BigDecimal) word(check, 0)),
                figures.euros((BigDecimal) word(check, 1)),
                gap(check),
                figures.euros((BigDecimal) word(check, 2)));
    }

    private String netRate(RuleCheck check) {
        if (check.value().isEmpty()) {
            return text("rule.NET_EFFORT_RATE.UNKNOWN");
        }
        return text(
                Boolean.TRUE.equals(word(check, 0)) ? "rule.NET_EFFORT_RATE.high" : "rule.NET_EFFORT_RATE.usual",
                figures.number(value(check)),
                figures.number(limit(check)),
                figures.euros((BigDecimal) word(check, 1)),
                figures.euros((BigDecimal) word(check, 2)),
                figures.euros((BigDecimal) word(check, 3)));
    }

    private String access(RuleCheck check) {
        if (Boolean.TRUE.equals(word(check, 2))) {
            return text("rule.EMPLOYER_ACCESS.priority");
        }
        if (word(check, 1) == EmployerSector.PUBLIC) {
            return text("rule.EMPLOYER_ACCESS.public");
        }
        return text(
                "rule.EMPLOYER_ACCESS." + word(check, 0),
                figures.number(value(check)),
                figures.number(limit(check)),
                text("rule.EMPLOYER_ACCESS.sector." + word(check, 1)));
    }

    private String gap(RuleCheck check) {
        return figures.euros(check.gap().orElseThrow());
    }

    private static boolean isNothing(RuleCheck check) {
        return check.gap().orElseThrow().signum() == 0;
    }

    /** A year is written without a separator of thousands. */
    private static String year(Object year) {
        return year.toString();
    }

    private static Object word(RuleCheck check, int place) {
        return check.words().get(place);
    }

    private static BigDecimal value(RuleCheck check) {
        return check.value().orElseThrow();
    }

    private static BigDecimal limit(RuleCheck check) {
        return check.limit().orElseThrow();
    }

    private String text(String key, Object... args) {
        return Texts.text(locale, key, args);
    }
}
