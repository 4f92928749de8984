package fr.alin.web.eligibility;

import java.math.BigDecimal;
import java.util.Locale;

import fr.alin.eligibility.model.CategoryGround;
import fr.alin.eligibility.model.EmployerSector;
import fr.alin.eligibility.model.HouseholdCategory;
import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.eligibility.model.RuleDetails;
import fr.alin.eligibility.model.RuleState;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.web.shared.Texts;

/** Describes each rule check with its figures. */
public final class RuleSentences {

    private final Locale locale;
    private final boolean masked;
    private final Figures figures;
    private final IncomeSentences incomes;

    /** For the household itself: in full. */
    public RuleSentences(Locale locale) {
        this(locale, false);
    }

    private RuleSentences(Locale locale, boolean masked) {
        this.locale = locale;
        this.masked = masked;
        figures = new Figures(locale);
        incomes = new IncomeSentences(locale);
    }

    /**
     * For a reader who has stated no need to know of a disability: a category in the same words whatever its ground, since
     * words for one kind alone would name it.
     */
    public static RuleSentences masked(Locale locale) {
        return new RuleSentences(locale, true);
    }

    /** The name of the rule. */
    public String title(Rule rule) {
        return text("rule." + rule);
    }

    /** The result in one or two words. */
    public String state(RuleState state) {
        return text("rule.state." + state);
    }

    public String zone(CeilingZone zone) {
        return text("eligibility.zone." + zone);
    }

    public String sentence(RuleCheck check) {
        var details = check.details();
        return switch (details.rule()) {
            case HOUSEHOLD_CATEGORY -> category((RuleDetails.Category) details);
            case RETAINED_INCOME -> incomes.retained((RuleDetails.Retained) details);
            case INCOME_CEILING -> ceiling(check, (RuleDetails.WithinCeiling) details);
            case DWELLING_TYPE -> type(check, (RuleDetails.Rooms) details);
            case MINIMUM_SURFACE -> surface(check, (RuleDetails.Surface) details);
            case INCOME_OVER_RENT -> overRent(check, (RuleDetails.MeansOverRent) details);
            case NET_EFFORT_RATE -> netRate(check, (RuleDetails.NetRate) details);
            case ADAPTED_HOME -> text("rule.ADAPTED_HOME." + ((RuleDetails.Adapted) details).disabilityCard());
            case EMPLOYER_ACCESS -> access(check, (RuleDetails.Access) details);
        };
    }

    private String category(RuleDetails.Category details) {
        return category(details.category(), details.persons(), details.housed());
    }

    /**
     * The category and its reason.
     *
     * @param persons who count for the ceilings
     * @param housed who count for the rooms
     */
    String category(HouseholdCategory category, int persons, int housed) {
        var said = text(
                "rule.HOUSEHOLD_CATEGORY." + ground(category),
                Integer.toString(category.number()),
                persons,
                category.furtherPersons());
        return housed == persons ? said : said + " " + text("rule.HOUSEHOLD_CATEGORY.housed", housed);
    }

    private String ceiling(RuleCheck check, RuleDetails.WithinCeiling details) {
        var standard = norm(details.standard(), details.zone());
        var zone = zone(details.zone());
        var year = year(details.year());
        if (details.zone() == CeilingZone.NOT_KNOWN) {
            return text("rule.INCOME_CEILING.no-zone", standard);
        }
        if (check.limit().isEmpty()) {
            return text("rule.INCOME_CEILING.no-ceiling", standard, zone, year);
        }
        var limit = figures.euros(limit(check));
        var category = ceilingCategory(details);
        var said = check.value().isEmpty()
                ? text("rule.INCOME_CEILING.no-income", standard, limit, category, zone, year)
                : text(
                        "rule.INCOME_CEILING." + (isNothing(check) ? "exact" : check.state()),
                        standard,
                        limit,
                        category,
                        zone,
                        year,
                        gap(check),
                        figures.euros(value(check)));
        return details.derived() ? said + " " + text("rule.INCOME_CEILING.derived") : said;
    }

    /** The standard as its zone names it: overseas, a PLUS is an LLS and a PLAI an LLTS. */
    String norm(RentStandard standard, CeilingZone zone) {
        return zone == CeilingZone.OVERSEAS
                ? Texts.in(locale)
                        .find("rule.INCOME_CEILING.overseas." + standard)
                        .orElse(standard.name())
                : standard.name();
    }

    /** The category of a ceiling and its reason in a few words: {@code catégorie 3, jeune ménage}. */
    private String ceilingCategory(RuleDetails.WithinCeiling details) {
        var category = details.category();
        return text(
                "rule.INCOME_CEILING.category." + ground(category),
                Integer.toString(category.number()),
                details.persons(),
                category.furtherPersons());
    }

    /** The end of the key for the reason of a category. No disability counts in the scale of the PLI. */
    private String ground(HouseholdCategory category) {
        return masked && category.ground() != CategoryGround.INTERMEDIATE
                ? "masked"
                : category.ground().name();
    }

    private String type(RuleCheck check, RuleDetails.Rooms rooms) {
        return text(
                "rule.DWELLING_TYPE." + check.state(),
                type(rooms.type()),
                rooms.persons(),
                range(rooms.lowest(), rooms.highest()));
    }

    /** {@code de T1 à T3}, or {@code T4 ou plus}. */
    String range(DwellingType lowest, DwellingType highest) {
        return highest == DwellingType.T6
                ? text("rule.DWELLING_TYPE.from", type(lowest))
                : text("rule.DWELLING_TYPE.range", type(lowest), type(highest));
    }

    private String type(DwellingType type) {
        return text("rule.DWELLING_TYPE.type." + type);
    }

    private String surface(RuleCheck check, RuleDetails.Surface details) {
        return text(
                "rule.MINIMUM_SURFACE." + check.state(),
                figures.number(value(check)),
                figures.number(limit(check)),
                details.persons(),
                figures.number(check.gap().orElseThrow()));
    }

    private String overRent(RuleCheck check, RuleDetails.MeansOverRent details) {
        return text(
                "rule.INCOME_OVER_RENT." + check.state(),
                figures.euros(value(check)),
                figures.euros(limit(check)),
                figures.number(details.times()),
                figures.euros(details.rent()),
                gap(check),
                figures.euros(details.highestRent()));
    }

    private String netRate(RuleCheck check, RuleDetails.NetRate details) {
        if (check.value().isEmpty()) {
            return text("rule.NET_EFFORT_RATE.UNKNOWN");
        }
        return text(
                details.high() ? "rule.NET_EFFORT_RATE.high" : "rule.NET_EFFORT_RATE.usual",
                figures.number(value(check)),
                figures.number(limit(check)),
                figures.euros(details.rent()),
                figures.euros(details.benefit()),
                figures.euros(details.income()));
    }

    private String access(RuleCheck check, RuleDetails.Access details) {
        if (details.prioritySituation()) {
            return text("rule.EMPLOYER_ACCESS.priority");
        }
        if (details.sector() == EmployerSector.PUBLIC) {
            return text("rule.EMPLOYER_ACCESS.public");
        }
        return text(
                "rule.EMPLOYER_ACCESS." + details.first(),
                figures.number(value(check)),
                figures.number(limit(check)),
                text("rule.EMPLOYER_ACCESS.sector." + details.sector()));
    }

    private String gap(RuleCheck check) {
        return figures.euros(check.gap().orElseThrow());
    }

    private static boolean isNothing(RuleCheck check) {
        return check.gap().orElseThrow().signum() == 0;
    }

    /** Years have no thousands separator. */
    private static String year(int year) {
        return Integer.toString(year);
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
